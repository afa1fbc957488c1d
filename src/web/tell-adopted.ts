// Tells people that a draft was adopted, or fell due and could not be: those who worked on it, and those whose own drafts
// speak of the same things.
import { isDated, type Proposal } from '#core/change.ts'
import type { Moment } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'
import type { Id } from '#core/id.ts'
import type { Store, StoredDraft } from '#store/store.ts'
import type { Adoption } from './adopt-draft.ts'
import { concernedBy, notify } from './notify.ts'

/** `except` is whoever did it, who knows. */
export async function tellAdopted(
  store: Store,
  draft: StoredDraft,
  adoption: Adoption,
  now: Moment,
  except?: string,
): Promise<void> {
  const { title } = draft.contents
  const done = adoption.is === 'adopted'
  const text = done
    ? `“${title}” was adopted.`
    : `“${title}” fell due and could not be adopted. It is an open draft again.`
  const telling = { store, system: { slug: draft.system }, account: except ? { id: except } : undefined, now }
  const own = new Set(await concernedBy(telling, draft))
  for (const other of done ? await touchedBy(store, draft) : []) {
    const said = `“${title}” was adopted. It speaks of things that your draft “${other.contents.title}” changes too.`
    const theirs = await concernedBy(telling, other)
    await notify(telling, other, { text: said, href: `/drafts/${other.id}/conflicts` }, theirs)
    // One sentence about the same adoption is enough.
    for (const account of theirs) own.delete(account)
  }
  await notify(telling, draft, { text, href: `/drafts/${draft.id}` }, own)
}

async function touchedBy(store: Store, draft: StoredDraft): Promise<readonly StoredDraft[]> {
  const own = spokenOf(draft.contents)
  const open = (await store.drafts(draft.system)).filter(
    ({ id, state }) => state === 'open' && id !== draft.id,
  )
  const read = await Promise.all(open.map(({ id }) => store.draft(draft.system, id)))
  return read
    .filter((one) => one !== undefined)
    .filter((one) => [...spokenOf(one.contents)].some((id) => own.has(id)))
}

function spokenOf({ items }: DraftContents): ReadonlySet<Id> {
  return new Set(items.flatMap(({ proposal }) => idOf(proposal)))
}

function idOf(proposal: Proposal): readonly Id[] {
  return isDated(proposal) ? [proposal.id] : []
}
