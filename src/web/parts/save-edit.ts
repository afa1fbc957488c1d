// Saving an edit of a draft that may have moved on since its form was shown. Where nobody touched what the edit is about,
// it is made to the draft as it is now; otherwise nothing is written and both are handed back.
import type { DraftContents, NameGiven } from '#core/draft.ts'
import { untouched, type EditAbout } from '#drafting/index.ts'
import type { StoredDraft } from '#store/store.ts'
import type { DraftAsk } from './draft-page.ts'

export type Edit = {
  /** The version that the form was shown for. */
  readonly read: number
  readonly about: EditAbout
  readonly apply: (contents: DraftContents) => DraftContents
  readonly editorial?: boolean
  readonly note?: string
  readonly names?: readonly NameGiven[]
}

export type Saved =
  /** `reapplied`: to a version newer than the one it was made against. */
  | { readonly is: 'saved'; readonly reapplied: boolean }
  | { readonly is: 'touched'; readonly read: DraftContents; readonly now: StoredDraft }
  | { readonly is: 'closed' }
  /** The form names a version that never was. */
  | { readonly is: 'unknown' }

/** Others may save between reading and writing: so often it is tried again. */
const TRIES = 5

export async function saveEdit(ask: DraftAsk, edit: Edit): Promise<Saved> {
  let now: StoredDraft | undefined = ask.draft
  for (let tried = 0; tried < TRIES && now; tried += 1) {
    const read = await readVersion(ask, edit.read, now)
    if (!read) return { is: 'unknown' }
    if (now.state !== 'open') return { is: 'closed' }
    const reapplied = now.version !== edit.read
    if (reapplied && !untouched(read, now.contents, edit.about)) return { is: 'touched', read, now }
    const saved = await ask.store.saveDraft(
      now,
      edit.apply(now.contents),
      {
        at: ask.now,
        by: ask.account?.id ?? '',
        editorial: edit.editorial ?? false,
        ...(edit.note && { note: edit.note }),
      },
      edit.names,
    )
    if (saved) return { is: 'saved', reapplied }
    now = await ask.store.draft(ask.system.slug, ask.draft.id)
  }
  return { is: 'closed' }
}

async function readVersion(
  ask: DraftAsk,
  version: number,
  now: StoredDraft,
): Promise<DraftContents | undefined> {
  if (version === now.version) return now.contents
  const isNumber = Number.isSafeInteger(version) && version > 0 && version < now.version
  return isNumber ? ask.store.draftVersion(ask.system.slug, ask.draft.id, version) : undefined
}
