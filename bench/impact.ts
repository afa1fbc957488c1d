// What a draft would do: 200 proposals over the system of ten years, every impact on every day that matters. Beside it:
// the same impacts, each working from the whole record again, as they would if nothing were kept between them.
import { addDays, type Day, type Moment } from '#core/day.ts'
import type { Proposal } from '#core/change.ts'
import { id } from '#core/id.ts'
import { lay } from '#core/impact.ts'
import { ledger, type Ledger } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import { compareByDay } from '#lenses/index.ts'
import { titles } from '#core/title.ts'
import { daysThatMatter } from '#facts/index.ts'
import { impacts } from '#impacts/index.ts'
import { kinds } from '#kinds/index.ts'
import { dayAt, largeSystem } from './large-system.ts'
import { timed, type Figure, type Timed } from './measure.ts'
import { words } from './place.ts'

const PROPOSALS = 200

export async function run(): Promise<readonly Figure[]> {
  const whole = ledger(words, largeSystem().changes)
  const today = dayAt(0.999)
  const now = `${today}T10:00:00.000Z` as Moment
  const one = proposalsOf(whole, addDays(today, 60), 1)
  const three = proposalsOf(whole, addDays(today, 60), 3)
  // The record is looked at anyway before anyone drafts; the draft is new each time.
  for (const kind of kinds) snapshot(whole, today).all(kind)
  const ours = await timed(8, () => computeAll(lay(whole, one, now)))
  const days = await timed(8, () => computeAll(lay(whole, three, now)))
  const naive = await timed(2, () => apart(whole, one, now), 1)
  const told = await timed(8, () => {
    const laid = lay(whole, one, now)
    compareByDay(laid, daysThatMatter(laid).days, (at) => titles(at, new Map()))
  })
  const matter = daysThatMatter(lay(whole, three, now)).days.length
  return [
    figure('Every impact of a draft of 200 proposals, on one day', ours, 150, {
      what: 'each impact from the whole record again',
      value: naive.ms,
    }),
    figure(`The same with its proposals on three days: ${matter} days looked at`, days),
    figure('What it changes, in sentences by day', told),
  ]
}

function computeAll(laid: ReturnType<typeof lay>): void {
  for (const one of impacts) one.compute(laid)
}

function apart(whole: Ledger, proposals: readonly Proposal[], now: Moment): void {
  for (const one of impacts) one.compute(lay(ledger(words, whole.changes), proposals, now))
}

// Seats change their vote or end, appointments end, roles report elsewhere: spread over the record by turns.
function proposalsOf(of: Ledger, from: Day, days: number): readonly Proposal[] {
  const at = snapshot(of, from)
  const because = 'A draft'
  const [seats, roles, people] = ['seat', 'role', 'appointment'].map((name) => {
    const kind = words.get(name)
    return kind ? at.all(kind) : []
  })
  return Array.from({ length: PROPOSALS }, (_, turn): Proposal => {
    const on = addDays(from, (turn % days) * 30)
    const pick = (all: typeof seats = []) => all[(turn * 13) % Math.max(1, all.length)]?.id ?? id('body/b0')
    if (turn % 4 === 0)
      return { act: 'amend', id: pick(seats), from: on, values: { voting: turn % 8 === 0 }, because }
    if (turn % 4 === 1) return { act: 'end', id: pick(people), from: on, because }
    if (turn % 4 === 2)
      return { act: 'amend', id: pick(roles), from: on, values: { reportsTo: ['role/r0'] }, because }
    const values = { body: `body/b${turn % 40}`, name: `New ${turn}`, capacity: 'member', voting: true }
    return { act: 'begin', id: id(`seat/draft-${turn}`), from: on, values, because }
  })
}

function figure(
  what: string,
  { ms, processor }: Timed,
  budget?: number,
  baseline?: Figure['baseline'],
): Figure {
  return {
    what,
    unit: 'ms',
    ours: ms,
    processor,
    ...(budget !== undefined && { budget }),
    ...(baseline && { baseline }),
  }
}
