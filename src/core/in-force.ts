// What of a kind is in force on a day. The days of all versions stand side by side as numbers, so that ten years are
// gone through without looking into each life, and what was made for one day serves the others. Kept with the ledger.
import type { Day } from './day.ts'
import { kindOf, type Id } from './id.ts'
import { originOf, type Ledger } from './ledger.ts'
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
  const made = known.get(kind) ?? inherit(ledger, kind) ?? measure(ledger, kind)
  kept.set(ledger, known.set(kind, made))
  return made
}

function measure(ledger: Ledger, kind: string): Stretches {
  const making = begin()
  for (const id of ledger.byKind.get(kind) ?? []) add(making, ledger.timelines.get(id))
  return finish(making)
}

/** More things touched than this share of a kind, and it is measured anew. */
const FEW = 0.2

// A ledger that was extended by little differs in little: what others were worked out to, and made, is taken over.
function inherit(ledger: Ledger, kind: string): Stretches | undefined {
  const origin = originOf(ledger)
  const before = origin?.before.deref()
  const old = before && kept.get(before)?.get(kind)
  if (!origin || !old) return undefined
  const touched = [...origin.touched].filter((id) => kindOf(id) === kind).toSorted()
  if (touched.length === 0) return old
  if (touched.length > FEW * old.versions.length) return undefined
  const making = begin()
  let next = 0
  for (let at = 0; at < old.versions.length; at++) {
    const of = old.timelines[at] as Timeline
    // Both are in order of id: those touched come in where they stand, instead of what they were.
    while (next < touched.length && (touched[next] as Id) < of.id)
      add(making, ledger.timelines.get(touched[next++] as Id))
    if (touched[next] === of.id) continue
    making.from.push(old.from[at] as number)
    making.until.push(old.until[at] as number)
    making.versions.push(old.versions[at] as Version)
    making.timelines.push(of)
    making.things.push(old.things[at])
  }
  while (next < touched.length) add(making, ledger.timelines.get(touched[next++] as Id))
  return finish(making)
}

type Making = {
  readonly from: number[]
  readonly until: number[]
  readonly versions: Version[]
  readonly timelines: Timeline[]
  readonly things: (Thing | undefined)[]
}

function begin(): Making {
  return { from: [], until: [], versions: [], timelines: [], things: [] }
}

function add(making: Making, of: Timeline | undefined): void {
  for (const version of of?.versions ?? []) {
    making.from.push(numberOf(version.from))
    making.until.push(version.until === undefined ? NEVER : numberOf(version.until))
    making.versions.push(version)
    making.timelines.push(of as Timeline)
    making.things.push(undefined)
  }
}

function finish({ from, until, ...rest }: Making): Stretches {
  return { from: Int32Array.from(from), until: Int32Array.from(until), ...rest }
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
