// Drafts and every version of what they propose. A row says where a draft stands; what it holds is its last version, so
// nothing is kept twice. A save from an older version is refused.
import { must } from '#core/problem.ts'
import type { DraftContents } from '#core/draft.ts'
import type { DraftEdit } from '#drafting/event.ts'
import { putDraftNames } from './draft-names.ts'
import type { Engine, Queries } from './engine.ts'
import type { DraftRow, DraftVersionRow } from './schema.ts'
import type { DraftState, DraftSummary, Store, StoredDraft } from './store.ts'

type Drafts = Pick<Store, 'drafts' | 'draft' | 'addDraft' | 'saveDraft' | 'draftsDue'>

export function drafts(engine: Engine): Drafts & Pick<Store, 'draftEdits' | 'draftVersion'> {
  const { db } = engine
  return {
    async drafts(system) {
      const own = db.selectFrom('drafts').selectAll().where('system', '=', system)
      const rows = await own.orderBy('created_at', 'desc').orderBy('id').execute()
      return rows.map(summaryOf)
    },
    async draft(system, id) {
      const own = whole(db).where('drafts.system', '=', system).where('drafts.id', '=', id)
      const row = await own.executeTakeFirst()
      return row && draftOf(row)
    },
    async draftsDue(now) {
      const due = whole(db).where('drafts.state', '=', 'scheduled').where('drafts.due_at', '<=', now)
      return (await due.orderBy('drafts.due_at').orderBy('drafts.id').execute()).map(draftOf)
    },
    addDraft: (one, names) =>
      engine.write(async (writing) => {
        must(one.version === 1 && one.state === 'open', 'a draft begins open, with its first version')
        const { system, id, contents, createdAt, by } = one
        const saved = { version: 1, saved_at: one.savedAt, saved_by: one.savedBy }
        const begun = { system, id, state: one.state, events: 0, created_at: createdAt, created_by: by }
        const row: DraftRow = { ...begun, ...saved, ...aboutOf(contents), due_at: null, due: null }
        await writing.insertInto('drafts').values(row).execute()
        const version = { system, draft: id, ...saved, editorial: 0, note: null }
        await insertVersion(writing, { ...version, contents: JSON.stringify(contents) })
        await putDraftNames(writing, system, id, names)
      }),
    saveDraft: ({ system, id, version }, contents, edit, names = []) =>
      engine.write(async (writing) => {
        const saved = { version: version + 1, saved_at: edit.at, saved_by: edit.by }
        const done = await writing
          .updateTable('drafts')
          .set({ ...saved, ...aboutOf(contents) })
          .where('system', '=', system)
          .where('id', '=', id)
          .where('version', '=', version)
          .where('state', '=', 'open')
          .executeTakeFirst()
        if (done.numUpdatedRows !== 1n) return false
        const kind = { editorial: edit.editorial ? 1 : 0, note: edit.note ?? null }
        const row = { system, draft: id, ...saved, ...kind, contents: JSON.stringify(contents) }
        await insertVersion(writing, row)
        await putDraftNames(writing, system, id, names)
        return true
      }),
    ...versions(db),
  }
}

function versions(db: Queries): Pick<Store, 'draftEdits' | 'draftVersion'> {
  const of = (system: string, id: string) =>
    db.selectFrom('draft_versions').where('system', '=', system).where('draft', '=', id)
  return {
    async draftEdits(system, id) {
      const columns = ['version', 'saved_at', 'saved_by', 'editorial', 'note'] as const
      return (await of(system, id).select(columns).orderBy('version').execute()).map(editOf)
    },
    async draftVersion(system, id, version) {
      const row = await of(system, id).select('contents').where('version', '=', version).executeTakeFirst()
      return row && (JSON.parse(row.contents) as DraftContents)
    },
  }
}

function whole(db: Queries) {
  return db
    .selectFrom('drafts')
    .innerJoin('draft_versions as last', (held) =>
      held
        .onRef('last.system', '=', 'drafts.system')
        .onRef('last.draft', '=', 'drafts.id')
        .onRef('last.version', '=', 'drafts.version'),
    )
    .selectAll('drafts')
    .select('last.contents')
}

async function insertVersion(queries: Queries, row: DraftVersionRow): Promise<void> {
  await queries.insertInto('draft_versions').values(row).execute()
}

function aboutOf({ items, ...about }: DraftContents): Pick<DraftRow, 'about' | 'proposals'> {
  return { about: JSON.stringify(about), proposals: items.length }
}

function stateOf(row: DraftRow): Omit<StoredDraft, 'contents'> {
  return {
    system: row.system,
    id: row.id,
    state: row.state as DraftState,
    version: row.version,
    createdAt: row.created_at as StoredDraft['createdAt'],
    by: row.created_by,
    savedAt: row.saved_at as StoredDraft['savedAt'],
    savedBy: row.saved_by,
    ...(row.due !== null && { due: JSON.parse(row.due) as NonNullable<StoredDraft['due']> }),
  }
}

function summaryOf(row: DraftRow): DraftSummary {
  const contents = JSON.parse(row.about) as DraftSummary['contents']
  return { ...stateOf(row), contents, proposals: row.proposals }
}

function draftOf(row: DraftRow & Pick<DraftVersionRow, 'contents'>): StoredDraft {
  return { ...stateOf(row), contents: JSON.parse(row.contents) as DraftContents }
}

function editOf(
  row: Pick<DraftVersionRow, 'version' | 'saved_at' | 'saved_by' | 'editorial' | 'note'>,
): DraftEdit {
  return {
    version: row.version,
    at: row.saved_at as DraftEdit['at'],
    by: row.saved_by,
    editorial: row.editorial === 1,
    ...(row.note !== null && { note: row.note }),
  }
}
