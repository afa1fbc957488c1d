// How a check or a pack was set over time: what, from when, and because of what.
import type { Block, Cell } from '#core/block.ts'
import { effectiveDay, isDated, type DatedChange } from '#core/change.ts'
import { severities, type Limits, type Severity } from '#core/check.ts'
import { showDay } from '#core/day.ts'
import type { Ledger } from '#core/ledger.ts'
import { say } from '#core/sentence.ts'
import { showMoment } from '#core/standpoint.ts'
import { checkSetting } from '#kinds/index.ts'
import type { SystemAsk } from '../../page.ts'
import { capital } from '../../parts/capital.ts'

/** `name` is the code of the check or the name of the pack; `limits` are those of the check, for their words. */
export function settingHistory(ask: SystemAsk, name: string, limits: Limits = {}): readonly Block[] {
  const { ledger } = ask.snapshot
  const changes = changesOf(ledger, name)
  return [
    {
      type: 'table',
      caption: 'How it was set over time',
      empty: 'it was never set here, and is as it comes.',
      columns: [{ label: 'From' }, { label: 'How' }, { label: 'Because' }, { label: 'Recorded' }],
      rows: changes.map((change): Cell[] => [
        showDay(effectiveDay(change)),
        setInWords(ledger, change, limits) ?? say(ledger, change, ask.title),
        change.because,
        `${showMoment(change.recordedAt)} by ${change.by}`,
      ]),
    },
  ]
}

// How it reads once the change counts; nothing where another on the same day made it read otherwise.
function setInWords({ timelines }: Ledger, change: DatedChange, limits: Limits): string | undefined {
  if (change.act === 'end') return 'As it comes'
  const version = timelines.get(change.id)?.versions.find(({ seq }) => seq === change.seq)
  if (!version) return undefined
  const set = version.values as {
    readonly use?: 'on' | 'off'
    readonly severity?: Severity
    readonly limits?: readonly string[]
  }
  const parts = [
    set.use && (set.use === 'on' ? 'asked' : 'not asked'),
    set.severity && severities[set.severity].toLowerCase(),
    ...(set.limits ?? []).map((written) => limitInWords(written, limits)),
  ].filter(Boolean)
  return parts.length > 0 ? capital(parts.join('; ')) : 'As it comes'
}

function limitInWords(written: string, limits: Limits): string {
  const [name = '', value = ''] = written.split('=').map((part) => part.trim())
  const limit = Object.hasOwn(limits, name) ? limits[name] : undefined
  return limit ? `${limit.label.toLowerCase()}: ${value}` : written
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
