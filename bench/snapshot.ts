// Seeing: the whole system as it was on any day, and the questions of one page. Beside it: the same versions as rows in
// PostgreSQL, each with its period as a daterange under a GiST index, asked for the same days by turns.
import pg from 'pg'
import { addMonths, type Day } from '#core/day.ts'
import type { Proposal } from '#core/change.ts'
import { compare } from '#core/compare.ts'
import { holdersOf } from '#core/holding.ts'
import { id } from '#core/id.ts'
import { knownAt, ledger, withProposals, type Ledger } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import { look } from '#core/standpoint.ts'
import { body, kinds, seat } from '#kinds/index.ts'
import { chanceFrom } from './chance.ts'
import { dayAt, largeSystem } from './large-system.ts'
import { byTurns, timed, type Figure, type Timed } from './measure.ts'
import { inPostgres, words } from './place.ts'
import { bodyOn, createVersions, systemOn } from './versions.ts'

const TURNS = 40

export async function run(): Promise<readonly Figure[]> {
  const whole = ledger(words, largeSystem().changes)
  const beside = await inPostgres(async ({ databaseUrl }) => {
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    await createVersions(client, whole)
    const figures = await besidePostgres(whole, client)
    await client.end()
    return figures
  })
  return [...(beside.length > 0 ? beside : await alone(whole)), ...(await others(whole))]
}

async function besidePostgres(whole: Ledger, client: pg.Client): Promise<readonly Figure[]> {
  await refuseDifference(whole, client)
  const days = daysFor(TURNS + 3)
  const day = (turn: number) => days[turn] as Day
  const [all, rows, counted] = (await byTurns(TURNS, [
    (turn) => wholeOn(whole, day(turn)),
    (turn) => systemOn(client, 'large', day(turn)),
    (turn) =>
      client.query('select count(*) from versions where system = $1 and period @> $2::date', [
        'large',
        day(turn),
      ]),
  ])) as [Timed, Timed, Timed]
  const [page, queries] = (await byTurns(TURNS, [
    (turn) => membersOn(whole, day(turn), turn),
    (turn) => bodyOn(client, 'large', `body/b${turn}`, day(turn)),
  ])) as [Timed, Timed]
  return [
    wholeFigure(all, { what: 'PostgreSQL with daterange and GiST, rows sent and read', value: rows.ms }),
    wholeFigure(all, { what: 'the same rows only counted within PostgreSQL', value: counted.ms }),
    pageFigure(page, { what: 'three queries of PostgreSQL with the same indexes', value: queries.ms }),
  ]
}

async function alone(whole: Ledger): Promise<readonly Figure[]> {
  const days = daysFor(TURNS + 3)
  const all = await timed(TURNS, (turn) => wholeOn(whole, days[turn] as Day))
  return [
    wholeFigure(all),
    pageFigure(await timed(TURNS, (turn) => membersOn(whole, days[turn] as Day, turn))),
  ]
}

// What has no counterpart there: other knowledge, drafts, comparisons.
async function others(whole: Ledger): Promise<readonly Figure[]> {
  const later = dayAt(0.9)
  const known = await timed(10, (turn) =>
    knownAt(whole, whole.changes[25_000 + turn]?.recordedAt ?? ('' as never)),
  )
  const recorded = withProposals(whole, proposals(later), whole.changes.at(-1)?.recordedAt ?? ('' as never))
  // The index is kept with the ledger, so each turn needs a ledger that nobody has looked at.
  const fresh = await timed(10, () => wholeOn({ ...recorded }, later))
  const draft = { title: 'Draft', proposals: proposals(later) }
  const compared = await timed(10, () =>
    compare(snapshot(whole, later), look(whole, { day: later, draft }, '2026-04-01T00:00:00.000Z' as never)),
  )
  const months = await timed(10, (turn) =>
    compare(snapshot(whole, dayAt(turn / 20)), snapshot(whole, addMonths(dayAt(turn / 20), 12))),
  )
  const figure = (what: string, { ms, processor }: Timed, budget?: number): Figure => ({
    what,
    unit: 'ms',
    ours: ms,
    processor,
    ...(budget !== undefined && { budget }),
  })
  return [
    figure('The first look at the whole system after something was recorded', fresh),
    figure('The record as it was known five years ago', known),
    figure('A draft of 20 proposals laid over the record and compared', compared, 150),
    figure('Two days a year apart compared', months),
  ]
}

function wholeFigure({ ms, processor }: Timed, baseline?: Figure['baseline']): Figure {
  const what = 'Everything in force on a day not asked before'
  return { what, unit: 'ms', ours: ms, processor, ...(baseline && { baseline }), budget: 5 }
}

function pageFigure({ ms, processor }: Timed, baseline?: Figure['baseline']): Figure {
  const what = 'One body, its seats and who holds them, on a day not asked before'
  return { what, unit: 'ms', ours: ms, processor, ...(baseline && { baseline }), budget: 5 }
}

function wholeOn(whole: Ledger, day: Day): number {
  const now = snapshot(whole, day)
  return kinds.reduce((sum, kind) => sum + now.all(kind).length, 0)
}

function membersOn(whole: Ledger, day: Day, turn: number): number {
  const now = snapshot(whole, day)
  const of = now.get(body, id<'body'>(`body/b${turn}`))
  if (!of) return 0
  return now.pointing(seat, 'body', of.id).reduce((sum, one) => sum + holdersOf(now, one.id).length, 0)
}

// A race is none unless both arrive at the same place.
async function refuseDifference(whole: Ledger, client: pg.Client): Promise<void> {
  for (const day of daysFor(5)) {
    const [ours, theirs] = [wholeOn(whole, day), (await systemOn(client, 'large', day)).length]
    if (ours !== theirs) throw new Error(`On ${day} ours finds ${ours} and PostgreSQL ${theirs}`)
  }
  const [held, read] = [membersOn(whole, dayAt(1), 3), await bodyOn(client, 'large', 'body/b3', dayAt(1))]
  if (held !== read) throw new Error(`Ours finds ${held} holders and PostgreSQL ${read}`)
}

function daysFor(count: number): readonly Day[] {
  const chance = chanceFrom(1)
  return Array.from({ length: count }, () => dayAt(chance.part()))
}

function proposals(from: Day): readonly Proposal[] {
  return Array.from({ length: 20 }, (_, at) => ({
    act: 'begin',
    id: id(`seat/new-${at}`),
    from,
    values: { body: 'body/b0', name: `New member ${at}`, capacity: 'member' },
    because: 'A draft',
  }))
}
