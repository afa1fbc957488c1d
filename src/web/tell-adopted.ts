// Tells people that a draft was adopted, or fell due and could not be: those who worked on it, and those whose own drafts
// speak of the same things.
import { randomUUID } from 'node:crypto'
import { isDated, type Proposal } from '#core/change.ts'
import type { Moment } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'
import type { Id } from '#core/id.ts'
import type { Notice, Store, StoredDraft } from '#store/store.ts'
import type { Adoption } from './adopt-draft.ts'

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
  const own = await concerned(store, draft)
  const told = new Map([...own].map((account) => [account, { text, href: `/drafts/${draft.id}` }]))
  if (done) {
    for (const other of await touchedBy(store, draft)) {
      const said = `“${title}” was adopted. It speaks of things that your draft “${other.contents.title}” changes too.`
      for (const account of await concerned(store, other))
        told.set(account, { text: said, href: `/drafts/${other.id}/conflicts` })
    }
  }
  const notices: Notice[] = []
  for (const [account, { text: said, href }] of told) {
    if (account === except) continue
    const mail = (await store.account(account))?.login.includes('@') ? 'waiting' : 'none'
    notices.push({
      system: draft.system,
      account,
      id: randomUUID(),
      at: now,
      text: said,
      href,
      read: false,
      mail,
    })
  }
  await store.addNotices(notices)
}

/** Everyone who began it, saved it or did something about it. */
async function concerned(store: Store, draft: StoredDraft): Promise<ReadonlySet<string>> {
  const [edits, events] = await Promise.all([
    store.draftEdits(draft.system, draft.id),
    store.draftEvents(draft.system, draft.id),
  ])
  return new Set([draft.by, ...edits.map(({ by }) => by), ...events.map(({ by }) => by)])
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
