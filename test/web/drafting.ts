// Drafts for tests of pages: proposals in dated lines become an open draft of the closed system `north`.
import { isDated, type Proposal } from '#core/change.ts'
import { day } from '#core/day.ts'
import type { DraftItem } from '#core/draft.ts'
import type { StoredDraft } from '#store/store.ts'
import { changesOf } from '../record.ts'
import { accountOf, type Installation, type Who } from './given.ts'

/** Items in the order of the lines, with keys `k1`, `k2` …, made against the record up to `base`. */
export function itemsOf(lines: string, base: number): readonly DraftItem[] {
  return changesOf(lines).map(({ seq, recordedAt: _at, by: _by, ...proposal }) => ({
    key: `k${seq}`,
    base,
    proposal: proposal as Proposal,
  }))
}

export async function drafted(
  at: Installation,
  lines: string,
  more: { readonly id?: string; readonly by?: Who; readonly title?: string } = {},
): Promise<StoredDraft> {
  const { last } = await at.store.ledger('north')
  const items = itemsOf(lines, last)
  const first = items.map(({ proposal }) => proposal).find(isDated)
  const by = accountOf(more.by ?? 'contributor')
  const draft: StoredDraft = {
    system: 'north',
    id: more.id ?? 'spring',
    state: 'open',
    contents: {
      title: more.title ?? 'Spring shape',
      purpose: 'To try it',
      day: day(first?.from.slice(0, 10) ?? '2027-04-01'),
      items,
    },
    version: 1,
    createdAt: at.now,
    by,
    savedAt: at.now,
    savedBy: by,
  }
  await at.store.addDraft(draft, [])
  return draft
}

/** Records the lines in `north` as someone else would. */
export async function recorded(at: Installation, lines: string): Promise<void> {
  const { last } = await at.store.ledger('north')
  const proposals = itemsOf(lines, last).map(({ proposal }) => proposal)
  const done = await at.store.append('north', last, proposals, { by: 'Someone Else' })
  if (done.is !== 'appended') throw new Error(JSON.stringify(done))
}
