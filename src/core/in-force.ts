// What of a kind is in force on a day. The days of all versions stand side by side as numbers, so that ten years are
// gone through without looking into each life, and what was made for one day serves the others. Kept with the ledger.
import type { Day } from './day.ts'
import type { Ledger } from './ledger.ts'
import { isEquallySure, thingFrom, type Thing } from './thing.ts'
import type { Timeline, Version } from './timeline.ts'

type Stretches = {
  readonly from: Int32Array
  readonly until: Int32Array
  readonly versions: readonly Version[]
  readonly timelines: readonly Timeline[]
  /** What was made of a version, once it was in force on a day that was asked. */
  readonly things: (Thing | undefined)[]
}

const NEVER = 0x7fff_ffff
const kept = new WeakMap<Ledger, Map<string, Stretches>>()

/** The things of that kind in force, in order of id. */
export function inForce(ledger: Ledger, kind: string, on: Day): readonly Thing[] {
  const stretches = stretchesOf(ledger, kind)
  const { from, until } = stretches
  const day = numberOf(on)
  const found: Thing[] = []
  for (let at = 0; at < from.length; at++) {
    if ((from[at] as number) <= day && day < (until[at] as number)) found.push(thingAt(stretches, at, on))
  }
  return found
}

function thingAt({ things, timelines, versions }: Stretches, at: number, on: Day): Thing {
  const known = things[at]
  if (known) return known
  const version = versions[at] as Version
  const thing = thingFrom(timelines[at] as Timeline, version, on)
  if (isEquallySure(version.period)) things[at] = thing
  return thing
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
  const things = versions.map(() => undefined)
  return { from: Int32Array.from(from), until: Int32Array.from(until), versions, timelines, things }
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
