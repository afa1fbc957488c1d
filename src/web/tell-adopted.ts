// Tells people that a draft was adopted, or fell due and could not be: those who worked on it, and those whose own drafts
// speak of the same things.
import { isDated, type Proposal } from '#core/change.ts'
import type { Moment } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'
import type { Id } from '#core/id.ts'
import type { Notice, Store, StoredDraft } from '#store/store.ts'
import { concernedBy, noticesFor, notify } from './notify.ts'

/** What is told once it is adopted; `by` is whoever adopts it, who knows. Written with the adoption itself. */
export async function noticesOfAdoption(
  store: Store,
  draft: StoredDraft,
  now: Moment,
  by?: string,
): Promise<readonly Notice[]> {
  const { title } = draft.contents
  const telling = { store, system: { slug: draft.system }, account: by ? { id: by } : undefined, now }
  const own = new Set(await concernedBy(telling, draft))
  const notices: Notice[] = []
  for (const other of await touchedBy(store, draft)) {
    const text = `“${title}” was adopted. It speaks of things that your draft “${other.contents.title}” changes too.`
    const theirs = await concernedBy(telling, other)
    notices.push(...(await noticesFor(telling, { text, href: `/drafts/${other.id}/conflicts` }, theirs)))
    // One sentence about the same adoption is enough.
    for (const account of theirs) own.delete(account)
  }
  const what = { text: `“${title}” was adopted.`, href: `/drafts/${draft.id}` }
  return [...notices, ...(await noticesFor(telling, what, own))]
}

/** It fell due and could not be adopted. */
export async function tellFailed(store: Store, draft: StoredDraft, now: Moment): Promise<void> {
  const text = `“${draft.contents.title}” fell due and could not be adopted. It is an open draft again.`
  const telling = { store, system: { slug: draft.system }, account: undefined, now }
  await notify(telling, draft, { text, href: `/drafts/${draft.id}` })
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
