// Every change about a thing in sentences: when it holds, when and by whom it was recorded, and because of what.
// What was withdrawn stays, marked so.
import type { Block, Cell, Run } from '#core/block.ts'
import { effectiveDay, isDated, type DatedChange } from '#core/change.ts'
import type { Titles } from '#core/field.ts'
import { isId, type Id } from '#core/id.ts'
import type { Ledger } from '#core/ledger.ts'
import { say } from '#core/sentence.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { showMoment } from '#core/standpoint.ts'

/** `whole` tells besides who recorded it and from which file it was read, which is not for everyone. */
export function historyOf(now: Snapshot, id: Id, title: Titles, whole: boolean): Block[] {
  const { ledger } = now
  const changes = ledger.changes
    .filter((change): change is DatedChange => isDated(change) && change.id === id)
    .toSorted((one, other) =>
      effectiveDay(one) < effectiveDay(other)
        ? 1
        : effectiveDay(one) > effectiveDay(other)
          ? -1
          : other.seq - one.seq,
    )
  return [
    {
      type: 'table',
      caption: 'History',
      columns: [{ label: 'What' }, { label: 'Recorded' }, { label: 'Because' }],
      rows: changes.map((change): Cell[] => [
        whatOf(ledger, change, title),
        showMoment(change.recordedAt) + (whole ? ` by ${change.by}` : ''),
        whyOf(change, whole, title),
      ]),
    },
  ]
}

function whatOf(ledger: Ledger, change: DatedChange, title: Titles): Run[] {
  const sentence = say(ledger, change, title)
  const withdrawnBy = ledger.retracted.get(change.seq)
  const withdrawal =
    withdrawnBy === undefined ? undefined : ledger.changes.find((one) => one.seq === withdrawnBy)
  if (!withdrawal) return [sentence]
  return [
    sentence,
    ' ',
    { tag: 'withdrawn', tone: 'warning' },
    ` ${showMoment(withdrawal.recordedAt)}: ${withdrawal.because}`,
  ]
}

/** The reason, the decision it was adopted under, and where it was read. */
function whyOf(change: DatedChange, whole: boolean, title: Titles): string {
  const { decision } = change
  const source =
    whole && change.source && [change.source.from, change.source.where].filter(Boolean).join(', ')
  const parts = [
    change.because,
    // A decision is not its own reason.
    decision && isId(decision) && decision !== change.id && `decision: ${title(decision)}`,
    source && `read from ${source}`,
  ]
  return parts.filter(Boolean).join('; ')
}
