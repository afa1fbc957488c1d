// What of a kind is in force on a day. The days of all versions stand side by side as numbers, so that ten years are
// gone through without looking into each life. Made when first asked of a ledger, and kept with it.
import type { Day } from './day.ts'
import type { Ledger } from './ledger.ts'
import type { Timeline, Version } from './timeline.ts'

type Stretches = {
  readonly from: Int32Array
  readonly until: Int32Array
  readonly versions: readonly Version[]
  readonly timelines: readonly Timeline[]
}

const NEVER = 0x7fff_ffff
const kept = new WeakMap<Ledger, Map<string, Stretches>>()

/** What `make` makes of each thing of that kind in force and of how it reads, in order of id. */
export function inForce<T>(
  ledger: Ledger,
  kind: string,
  on: Day,
  make: (of: Timeline, version: Version) => T,
): readonly T[] {
  const { from, until, versions, timelines } = stretchesOf(ledger, kind)
  const day = numberOf(on)
  const made: T[] = []
  for (let at = 0; at < versions.length; at++) {
    if ((from[at] as number) <= day && day < (until[at] as number))
      made.push(make(timelines[at] as Timeline, versions[at] as Version))
  }
  return made
}

function stretchesOf(ledger: Ledger, kind: string): Stretches {
  const known = kept.get(ledger) ?? new Map<string, Stretches>()
  const made = known.get(kind) ?? measure(ledger, kind)
  kept.set(ledger, known.set(kind, made))
  return made
}

function measure(ledger: Ledger, kind: string): Stretches {
  const [from, until, versions, timelines]: [number[], number[], Version[], Timeline[]] = [[], [], [], []]
  for (const id of ledger.byKind.get(kind) ?? []) {
    const of = ledger.timelines.get(id)
    for (const version of of?.versions ?? []) {
      from.push(numberOf(version.from))
      until.push(version.until === undefined ? NEVER : numberOf(version.until))
      versions.push(version)
      timelines.push(of as Timeline)
    }
  }
  return { from: Int32Array.from(from), until: Int32Array.from(until), versions, timelines }
}

/** 20,260,401 for 2026-04-01: compares as the day does. */
function numberOf(day: Day): number {
  let number = 0
  for (let at = 0; at < day.length; at++) {
    const digit = day.charCodeAt(at) - ZERO
    if (digit >= 0) number = number * 10 + digit
  }
  return number
}

const ZERO = '0'.charCodeAt(0)
