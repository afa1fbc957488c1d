// What a draft may start from, and starting it: the record as it is, a file under way, or another draft.
import { randomUUID } from 'node:crypto'
import type { Day } from '#core/day.ts'
import type { DraftContents, NameGiven } from '#core/draft.ts'
import type { Option } from '#core/field.ts'
import { problem, type Problem } from '#core/problem.ts'
import { fromDraft, fromImport } from '#drafting/index.ts'
import type { SystemAsk } from '../../page.ts'
import { beginDraft } from '../../parts/begin-draft.ts'
import { readImport } from '../../read-import.ts'

export const RECORD = 'record'
type About = Pick<DraftContents, 'title' | 'purpose'> & { readonly day: Day }

/** The record first, then files under way, then drafts that were not adopted. */
export async function starts(ask: SystemAsk): Promise<readonly Option[]> {
  const [imports, drafts] = await Promise.all([
    ask.store.imports(ask.system.slug),
    ask.store.drafts(ask.system.slug),
  ])
  return [
    { value: RECORD, label: 'The record as it is' },
    ...imports
      .filter(({ state }) => state === 'open')
      .map(({ id, fileName }) => ({ value: `import ${id}`, label: `The file ${fileName}` })),
    ...drafts
      .filter(({ state }) => state !== 'adopted')
      .map(({ id, contents }) => ({ value: `draft ${id}`, label: `A copy of the draft ${contents.title}` })),
  ]
}

export type Started = { readonly id: string } | { readonly problem: Problem }

/** Writes the draft. Nothing is written where what it starts from is gone or cannot be read yet. */
export async function startDraft(ask: SystemAsk, about: About, from: string): Promise<Started> {
  const made = await contentsFrom(ask, about, from)
  if ('problem' in made) return made
  return { id: await beginDraft(ask, made.contents, made.names) }
}

type Made = { readonly contents: DraftContents; readonly names: readonly NameGiven[] }

async function contentsFrom(
  ask: SystemAsk,
  about: About,
  from: string,
): Promise<Made | { readonly problem: Problem }> {
  const [what, id = ''] = from.split(' ')
  if (what === 'import') return fromFile(ask, about, id)
  if (what !== 'draft') return { contents: { ...about, items: [] }, names: [] }
  const other = await ask.store.draft(ask.system.slug, id)
  if (!other || other.state === 'adopted') return { problem: gone }
  const names = await ask.store.draftNames(ask.system.slug, id)
  return { contents: fromDraft(about, other.contents, () => randomUUID()), names }
}

async function fromFile(
  ask: SystemAsk,
  about: About,
  id: string,
): Promise<Made | { readonly problem: Problem }> {
  const one = await ask.store.import(ask.system.slug, id)
  if (!one || one.state !== 'open') return { problem: gone }
  const state = await readImport(one, ask.ledger, ask.names)
  if (state.is === 'reading') {
    const rows = state.rows.toLocaleString('en-GB')
    return {
      problem: problem(
        'reading',
        `The file is still being read: ${rows} rows so far`,
        'Try again in a moment.',
      ),
    }
  }
  if (state.is === 'unreadable')
    return {
      problem: problem(
        'unreadable',
        'The file cannot be read',
        'Look at it under Import, or start from the record.',
      ),
    }
  const contents = fromImport(about, state.reading, state.ledger.last, () => randomUUID())
  return { contents, names: state.reading.names }
}

const gone = problem(
  'gone',
  'What the draft was to start from is not there any more',
  'Choose something else.',
)
