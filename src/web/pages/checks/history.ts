// How a check or a pack was set over time: what, from when, and because of what.
import type { Block, Cell } from '#core/block.ts'
import { effectiveDay, isDated, type DatedChange } from '#core/change.ts'
import { showDay } from '#core/day.ts'
import type { Ledger } from '#core/ledger.ts'
import { say } from '#core/sentence.ts'
import { showMoment } from '#core/standpoint.ts'
import { checkSetting } from '#kinds/index.ts'
import type { SystemAsk } from '../../page.ts'

/** `name` is the code of the check or the name of the pack. */
export function settingHistory(ask: SystemAsk, name: string): readonly Block[] {
  const { ledger } = ask.snapshot
  const changes = changesOf(ledger, name)
  return [
    {
      type: 'table',
      caption: 'How it was set over time',
      empty: 'it was never set here, and is as it comes.',
      columns: [{ label: 'From' }, { label: 'What' }, { label: 'Because' }, { label: 'Recorded' }],
      rows: changes.map((change): Cell[] => [
        showDay(effectiveDay(change)),
        say(ledger, change, ask.title),
        change.because,
        `${showMoment(change.recordedAt)} by ${change.by}`,
      ]),
    },
  ]
}

// The latest first. Settings that came by a file may have ids of their own.
function changesOf({ timelines, byKind }: Ledger, name: string): readonly DatedChange[] {
  return (byKind.get(checkSetting.name) ?? [])
    .flatMap((id) => timelines.get(id) ?? [])
    .filter(({ versions }) => versions.some(({ values }) => values.check === name))
    .flatMap(({ changes }) => changes)
    .filter(isDated)
    .toSorted((one, other) =>
      effectiveDay(one) === effectiveDay(other)
        ? other.seq - one.seq
        : effectiveDay(one) < effectiveDay(other)
          ? 1
          : -1,
    )
}
