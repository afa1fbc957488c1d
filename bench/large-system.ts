// One invented system as large as a benchmark asks: ten years of bodies, seats, people and what became of them. The
// same size gives the same changes each time; all of them are such as the record accepts. Knows no store.
import type { Change, Dated, Proposal } from '#core/change.ts'
import { addDays, day, moment, type Day } from '#core/day.ts'
import type { NameGiven } from '#core/draft.ts'
import { id, type Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import { amendmentOf } from './amendment.ts'
import { chanceFrom, type Chance } from './chance.ts'

export type Size = {
  readonly organisations: number
  readonly bodies: number
  readonly seats: number
  readonly roles: number
  readonly people: number
  /** People come and go over ten years; otherwise every position has one holder who stays. */
  readonly turnover: boolean
  /** Changes in all: amendments, and some withdrawn ones, are added until there are so many. */
  readonly changes: number
}

export type LargeSystem = {
  readonly slug: string
  readonly name: string
  readonly root: Id<'area'>
  readonly changes: readonly Change[]
  readonly names: readonly NameGiven[]
}

/** The system of the budgets: ten years, 50,000 changes. */
export const TEN_YEARS: Size = {
  organisations: 300,
  bodies: 120,
  seats: 2000,
  roles: 600,
  people: 5000,
  turnover: true,
  changes: 50_000,
}

const FIRST = day('2016-04-01')
const DAYS = 3650

const NEIGHBOURHOODS = 40
const PLACES = 5
const FIRST_NAMES = 'Alder Bramble Clover Dapple Ember Fennel Gorse Hazel Ivy Juniper Kestrel Linden'.split(
  ' ',
)
const LAST_NAMES = 'Inkwell Quillfeather Thistledown Lanternby Mossgate Paperclip Teasel Umberly'.split(' ')

/** A day between the first (0) and the last (1) of the ten years. */
export function dayAt(part: number): Day {
  return addDays(FIRST, Math.round(part * DAYS))
}

type Life = { readonly id: Id; readonly from: number; readonly until: number }
/** Days are counted from the first of the ten years. */
type Recorded =
  { readonly at: number; readonly proposal: Dated } | { readonly at: number; readonly of: Recorded }

export function largeSystem(size: Size = TEN_YEARS): LargeSystem {
  const chance = chanceFrom(size.changes + size.seats)
  const recorded: Recorded[] = []
  const begin = (life: Life, values: Values): Life => {
    record(recorded, chance, life.from, { act: 'begin', id: life.id, from: on(life.from), values })
    if (life.until < DAYS)
      record(recorded, chance, life.until, { act: 'end', id: life.id, from: on(life.until) })
    return life
  }
  const settled = [...settle(size, chance, begin)]
  const positions = [...constitute(size, chance, begin)]
  const held = positions.flatMap((position) => [...hold(position, size, chance, begin)])
  amend(recorded, [...settled, ...positions, ...held], size, chance)
  return {
    slug: 'large',
    name: 'Largeshire',
    root: id<'area'>('area/system'),
    changes: numbered(recorded),
    names: range(size.people).map((at) => ({ id: id(`person/p${at}`), name: nameOf(at) })),
  }
}

type Begin = (life: Life, values: Values) => Life

// Areas, organisations and people: what is there before anything is decided.
function* settle(size: Size, chance: Chance, begin: Begin): Generator<Life> {
  const whole = (key: string, from = 0): Life => ({ id: id(key), from, until: DAYS })
  begin(whole('area/system'), { name: 'Largeshire', level: 'system', population: 1_200_000 })
  for (const at of range(PLACES))
    begin(whole(`area/place-${at}`), { name: `Place ${at}`, level: 'place', within: 'area/system' })
  for (const at of range(NEIGHBOURHOODS))
    begin(whole(`area/n${at}`), {
      name: `Neighbourhood ${at}`,
      level: 'neighbourhood',
      within: `area/place-${at % PLACES}`,
    })
  for (const at of range(size.organisations))
    yield begin(whole(`organisation/o${at}`), {
      name: `Invented Organisation ${at}`,
      short: `IO${at}`,
      sector: chance.of(['nhs', 'primary-care', 'council', 'voluntary']),
      identifiers: { ods: `X${String(at).padStart(4, '0')}` },
      serves: [`area/place-${at % PLACES}`],
    })
  for (const at of range(size.people))
    yield begin(whole(`person/p${at}`, size.turnover ? joins(at, size) : 0), {})
}

// Bodies, their seats, and roles. A few bodies are wound up, and their seats with them.
function* constitute(size: Size, chance: Chance, begin: Begin): Generator<Life> {
  const lives = range(size.bodies).map((at): Life => {
    const from = !size.turnover || at < 5 || chance.part() < 0.6 ? 0 : chance.upTo(DAYS / 2)
    const until = size.turnover && at >= 5 && chance.part() < 0.1 ? from + 400 + chance.upTo(DAYS / 2) : DAYS
    const area =
      at < 5 ? 'area/system' : chance.of([`area/place-${at % PLACES}`, `area/n${at % NEIGHBOURHOODS}`])
    return begin(
      { id: id(`body/b${at}`), from, until: Math.min(until, DAYS) },
      {
        name: `Committee ${at} for Invented Matters`,
        form: at === 0 ? 'board' : chance.of(['committee', 'partnership', 'network', 'joint-committee']),
        area,
        meets: chance.of(['monthly', 'two-monthly', 'quarterly']),
        ...(at > 0 && { reportsTo: `body/b${Math.floor((at - 1) / 4)}` }),
      },
    )
  })
  yield* lives
  for (const at of range(size.seats)) {
    const of = lives[at % lives.length] as Life
    const chair = at < lives.length
    yield begin(
      { ...of, id: id(`seat/s${at}`) },
      {
        body: of.id,
        name: chair ? 'Chair' : `Member ${at}`,
        capacity: chair ? 'chair' : chance.part() < 0.15 ? 'attendee' : 'member',
        voting: chance.part() < 0.8,
        basis: chance.of(['nominated', 'elected', 'appointed']),
        nominatedBy: [`organisation/o${chance.upTo(size.organisations)}`],
        function: chance.of(['executive', 'lay', 'clinical', 'political']),
      },
    )
  }
  for (const at of range(size.roles))
    yield begin(
      { id: id(`role/r${at}`), from: size.turnover ? chance.upTo(DAYS / 3) : 0, until: DAYS },
      {
        name: `Director of Invention ${at}`,
        employers: [`organisation/o${at % size.organisations}`],
        level: chance.of(['system', 'place', 'organisation']),
        function: 'executive',
        wte: 1,
      },
    )
}

// One holder after another, with a gap now and then.
function* hold(position: Life, size: Size, chance: Chance, begin: Begin): Generator<Life> {
  if (position.id.startsWith('body/')) return
  const key = position.id.replace('/', '-')
  let [from, count] = [position.from, 0]
  while (from < position.until) {
    const left = size.turnover ? from + 150 + chance.upTo(800) : DAYS
    const until = Math.min(left, position.until)
    yield begin(
      { id: id(`appointment/${key}-${count}`), from, until },
      {
        person: `person/p${someoneBy(from, size, chance)}`,
        to: position.id,
        basis: chance.part() < 0.85 ? 'substantive' : 'interim',
        termEnds: addDays(FIRST, from + 1096),
        onBehalfOf: `organisation/o${chance.upTo(size.organisations)}`,
      },
    )
    from = until + (chance.part() < 0.5 ? 0 : chance.upTo(90))
    count += 1
  }
}

// A part of the amendments is withdrawn as a mistake some days later.
function amend(recorded: Recorded[], lives: readonly Life[], size: Size, chance: Chance): void {
  while (recorded.length < size.changes) {
    const life = chance.of(lives)
    const length = life.until - life.from
    const values = length > 2 ? amendmentOf(life.id, on(life.from + length), chance) : undefined
    if (!values) continue
    const at = life.from + 1 + chance.upTo(length - 2)
    const one = record(recorded, chance, at, { act: 'amend', id: life.id, from: on(at), values })
    if (recorded.length < size.changes && chance.part() < 0.02)
      recorded.push({ at: one.at + 1 + chance.upTo(30), of: one })
  }
}

function record(
  recorded: Recorded[],
  chance: Chance,
  at: number,
  proposal: Pick<Dated, 'act' | 'id' | 'from'> & { readonly values?: Values },
): Recorded {
  // Papers are typed up some weeks before or after the day they speak of.
  const one = { at: Math.max(0, at - 30 + chance.upTo(60)), proposal: because(proposal, at) }
  recorded.push(one)
  return one
}

function because(proposal: object, at: number): Dated {
  return { ...proposal, because: `Minutes of ${on(at)}, item ${at % 12}` } as Dated
}

function numbered(recorded: readonly Recorded[]): readonly Change[] {
  const inOrder = recorded.toSorted((one, other) => one.at - other.at)
  const seqs = new Map(inOrder.map((one, at) => [one, at + 1]))
  return inOrder.map((one, at) => {
    const proposal: Proposal =
      'proposal' in one
        ? one.proposal
        : { act: 'retract', change: seqs.get(one.of) ?? 0, because: 'Entered by mistake' }
    return { ...proposal, seq: at + 1, recordedAt: moment(`${on(one.at)}T09:00:00.000Z`), by: 'secretary' }
  })
}

function joins(person: number, { people }: Size): number {
  return Math.floor((Math.max(0, person - people / 4) / people) * DAYS)
}

function someoneBy(from: number, size: Size, chance: Chance): number {
  if (!size.turnover) return chance.upTo(size.people)
  const known = Math.floor(size.people / 4 + (from / DAYS) * size.people)
  const most = Math.min(size.people, known)
  return most - 1 - chance.upTo(Math.floor(size.people / 4))
}

function on(count: number): Day {
  return addDays(FIRST, count)
}

function nameOf(at: number): string {
  const first = FIRST_NAMES[at % FIRST_NAMES.length]
  return `${first} ${LAST_NAMES[at % LAST_NAMES.length]} ${Math.floor(at / 24) + 1}`
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at)
}
