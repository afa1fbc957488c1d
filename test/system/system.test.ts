// That the invented system reads, could have been recorded as it says, and holds what other tests and the first
// visit count on.
import { describe, expect, test } from 'vitest'
import { isDated } from '#core/change.ts'
import { day, dayOf, moment } from '#core/day.ts'
import { holdersOf, placesOf, positionsOf, vacanciesOf } from '#core/holding.ts'
import { id, type Id } from '#core/id.ts'
import { vocabulary } from '#core/kind.ts'
import { extend, knownAt, ledger } from '#core/ledger.ts'
import { becameOf, cameFrom, heirsOf } from '#core/lineage.ts'
import { faultsOf } from '#core/refuse.ts'
import { snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import { appointment, area, body, kinds, organisation, person, role, seat } from '#kinds/index.ts'
import { inventedSystem } from './system.ts'

const invented = inventedSystem()
const words = vocabulary(kinds)
const whole = ledger(words, invented.changes)
const today = snapshot(whole, day('2026-11-22'))
const on = (text: string) => today.at(day(text))
const names = new Map(invented.names.map((one) => [one.id, one.name]))
const named = (at: typeof today, position: string) =>
  holdersOf(at, id(position)).map((one) => names.get(one.holder))
const knownBy = (text: string, at: string) => snapshot(knownAt(whole, moment(text)), day(at))
const vacant = (at: typeof today, position: string) => vacanciesOf(at, id(position))

describe('the recording', () => {
  test('could have been made batch by batch as it says', () => {
    const batches = Map.groupBy(invented.changes, (one) => one.recordedAt)
    let soFar = ledger(words, [])
    for (const batch of batches.values()) {
      expect(faultsOf(soFar, batch)).toEqual([])
      soFar = extend(soFar, batch)
    }
    expect(batches.size).toBeGreaterThan(30)
    expect([...batches.keys()]).toEqual([...batches.keys()].toSorted())
  })

  test('could be restored all at once', () => {
    expect(faultsOf(ledger(words, []), invented.changes)).toEqual([])
  })

  test('is numbered without gaps, gives reasons, and stays in the past', () => {
    expect(invented.changes.map((one) => one.seq)).toEqual(invented.changes.map((_, at) => at + 1))
    expect(invented.changes.filter((one) => !one.because.trim())).toEqual([])
    expect(new Set(invented.changes.map((one) => one.because)).size).toBeGreaterThan(250)
    expect(invented.changes.every((one) => dayOf(one.recordedAt) < today.day)).toBe(true)
  })

  test('keeps dates as precise as they were known', () => {
    const starts = invented.changes.filter(isDated).map((one) => one.from)
    for (const form of [/^\d{4}$/, /^\d{4}-\d{2}$/, /^\?/, /^</, /^\d{4}-\d{2}-\d{2}$/])
      expect(starts.some((from) => form.test(from))).toBe(true)
  })

  test('names everyone but the person whose name was erased, at made-up addresses', () => {
    const people = whole.byKind.get('person') ?? []
    expect(people.length).toBeGreaterThanOrEqual(115)
    expect(people.filter((one) => !names.has(one))).toEqual(['person/p010'])
    expect(invented.names.every((one) => people.includes(one.id))).toBe(true)
    expect(invented.names.filter((one) => !/^[a-z.-]+@[a-z-]+\.example$/.test(one.email ?? ''))).toEqual([])
    expect(new Set(names.values()).size).toBe(names.size)
    expect(titles(today, names)(id('person/p010'))).toBe('person whose name is not held')
  })

  test('never speaks of people by name outside the names', () => {
    const text = JSON.stringify(invented.changes)
    const surnames = [...names.values()].map((name) => name.split(' ').at(-1) ?? '')
    expect(surnames.filter((one) => text.includes(one) && one !== 'Larkhollow')).toEqual([])
  })
})

describe('in force on 22 November 2026', () => {
  const seats = today.all(seat)

  test('it has the size of a real system', () => {
    const levels = Object.groupBy(today.all(area), (one) => one.values.level)
    expect(levels.place).toHaveLength(4)
    expect(levels.neighbourhood).toHaveLength(9)
    expect(levels.place?.reduce((sum, one) => sum + (one.values.population ?? 0), 0)).toBe(1_204_000)
    expect(today.get(area, invented.root)?.values.population).toBe(1_204_000)
    expect(today.all(organisation)).toHaveLength(30)
    expect(today.all(body)).toHaveLength(32)
    expect(seats).toHaveLength(158)
    expect(seats.reduce((sum, one) => sum + placesOf(today, one.id), 0)).toBe(171)
    expect(today.all(role)).toHaveLength(50)
  })

  test('it has thirteen empty places, and one board without a chair', () => {
    expect(seats.reduce((sum, one) => sum + vacanciesOf(today, one.id), 0)).toBe(13)
    const unled = seats.filter((one) => one.values.capacity === 'chair' && vacant(today, one.id) > 0)
    expect(unled.map((one) => one.values.body)).toEqual(['body/eastmere-place-board'])
  })

  test('nobody sits in a place that is not there', () => {
    const over = [...seats, ...today.all(role)].filter(
      (one) => holdersOf(today, one.id).filter((held) => !held.standsIn).length > placesOf(today, one.id),
    )
    expect(over.map((one) => one.id)).toEqual([])
  })

  test('every sector and function leads, and some seats say no vote or do not say', () => {
    expect(new Set(today.all(organisation).map((one) => one.values.sector)).size).toBe(6)
    expect(new Set(seats.map((one) => one.values.function)).size).toBe(5)
    expect(new Set(seats.map((one) => one.values.voting))).toEqual(new Set([true, false, undefined]))
    expect(new Set(seats.map((one) => one.values.basis)).size).toBe(5)
    expect(new Set(today.all(body).map((one) => one.values.form)).size).toBe(8)
    expect(today.all(role).filter((one) => (one.values.employers?.length ?? 0) > 1).length).toBeGreaterThan(5)
  })

  test('terms end soon, and some have ended with the person still there', () => {
    const ends = today.all(appointment).flatMap((one) => one.values.termEnds ?? [])
    expect(ends.filter((end) => end >= '2026-11-22' && end < '2027-02-20').length).toBeGreaterThanOrEqual(5)
    expect(ends.filter((end) => end < '2026-11-22').length).toBeGreaterThanOrEqual(3)
  })

  test('someone is on leave with cover, someone acts, someone may not vote', () => {
    expect(named(today, 'seat/icb-nursing-officer')).toEqual(['Beatrix Umarova-Shaw', 'Nkechi Robinsgate'])
    expect(vacant(today, 'seat/icb-nursing-officer')).toBe(0)
    const spell = (position: string) => holdersOf(today, id(position))[0]?.spells.map((one) => one.form)
    expect(spell('seat/icb-nursing-officer')).toEqual(['on-leave'])
    expect(spell('role/calder-place-director')).toEqual(['acting'])
    expect(spell('seat/icb-people-chair')).toEqual(['non-voting'])
  })
})

describe('chains', () => {
  test('a cabinet member chairs the council board, so sits on the partnership', () => {
    const [first] = holdersOf(today, id('seat/partnership-northmoor'))
    expect(names.get(first?.holder as Id)).toBe('Councillor Sukhvinder Brackenridge')
    expect(first?.via).toEqual(['seat/northmoor-hwb-chair', 'role/northmoor-cabinet-member'])
    expect(positionsOf(today, first?.holder as Id).length).toBeGreaterThanOrEqual(4)
  })

  test('the chair of the board is deputy chair of the partnership, whoever it is', () => {
    expect(named(today, 'seat/partnership-deputy')).toEqual(['Dame Philomena Akintoye-Reed'])
    expect(named(on('2027-01-01'), 'seat/partnership-deputy')).toEqual(['Khadija Bellweather'])
  })

  test('a post left open leaves the seats that follow it open', () => {
    expect(vacant(on('2026-03-31'), 'seat/acute-icb')).toBe(0)
    expect(vacant(today, 'seat/acute-icb')).toBe(1)
  })
})

describe('history', () => {
  test('a trust takes a new name and stays the same trust', () => {
    const nameOn = (text: string) =>
      on(text).get(organisation, id('organisation/northmoor-hospitals'))?.values.name
    expect(nameOn('2019-03-31')).toBe('Northmoor Royal Infirmary NHS Trust')
    expect(nameOn('2019-04-01')).toBe('Northmoor Teaching Hospitals NHS Trust')
    const [event] = cameFrom(today, id('organisation/northmoor-hospitals'))
    expect([event?.event.from, event?.old]).toEqual(['2019-04-01', ['organisation/northmoor-hospitals']])
  })

  test('a body takes a new name, another becomes two', () => {
    const finance = (text: string) => on(text).get(body, id('body/icb-finance'))?.values.name
    expect(finance('2024-05-31')).toBe('Finance and Performance Committee')
    expect(finance('2024-06-01')).toBe('Finance, Investment and Performance Committee')
    expect(heirsOf(today, id('body/eastmere-team'))).toEqual([
      'body/eastmere-coast-team',
      'body/eastmere-hill-team',
    ])
  })

  test('the law changes on 1 July 2022', () => {
    const ccg = id('organisation/vale-ccg')
    const icb = id('organisation/icb')
    expect([on('2022-06-30').find(ccg)?.id, on('2022-06-30').find(icb)]).toEqual([ccg, undefined])
    expect([on('2022-07-01').find(ccg), on('2022-07-01').find(icb)?.id]).toEqual([undefined, icb])
    expect(heirsOf(today, ccg)).toEqual([icb])
    expect(
      on('2022-06-30')
        .all(organisation)
        .filter((one) => one.id.endsWith('-ccg')),
    ).toHaveLength(4)
  })

  test('nothing is left sitting on a body that has ended', () => {
    for (const text of ['2021-07-01', '2022-07-01', '2025-04-01', '2027-10-01']) {
      const then = on(text)
      const adrift = then.all(seat).filter((one) => !then.find(one.values.body))
      const lost = then.all(appointment).filter((one) => !then.find(one.values.to))
      expect([...adrift, ...lost].map((one) => one.id)).toEqual([])
    }
  })

  test('councils gained a second seat on the board, residents lost one on the forum', () => {
    const places = (text: string, of: string) => placesOf(on(text), id(of))
    expect(places('2024-03-31', 'seat/icb-partner-councils')).toBe(1)
    expect(places('2024-04-01', 'seat/icb-partner-councils')).toBe(2)
    expect(places('2025-05-31', 'seat/citizens-members')).toBe(4)
    expect(places('2025-06-01', 'seat/citizens-members')).toBe(3)
  })
})

describe('as it was known', () => {
  test('before the correction the Eastmere chair was there in June 2026, after it not', () => {
    expect(named(knownBy('2026-10-13T00:00:00.000Z', '2026-06-15'), 'seat/eastmere-place-chair')).toEqual([
      'Councillor Ifeoma Saltmarsh',
    ])
    expect(named(on('2026-06-15'), 'seat/eastmere-place-chair')).toEqual([])
    expect(named(on('2026-05-26'), 'seat/eastmere-place-chair')).toEqual(['Councillor Ifeoma Saltmarsh'])
  })

  test('a start recorded a month early was put right', () => {
    const digital = 'role/chief-digital-officer'
    expect(named(knownBy('2024-05-01T00:00:00.000Z', '2024-04-15'), digital)).toEqual(['Arash Javanmere'])
    expect(named(on('2024-04-15'), digital)).toEqual([])
    expect(named(on('2024-05-01'), digital)).toEqual(['Arash Javanmere'])
  })

  test('a network that had met for a year was recorded late', () => {
    const network = id('body/population-health')
    expect(knownBy('2022-09-30T00:00:00.000Z', '2022-09-30').find(network)).toBeUndefined()
    expect(on('2022-09-30').find(network)?.start).toBe('2021-09')
  })

  test('a place that was never agreed was there only for a while', () => {
    const places = (known: string) => placesOf(knownBy(known, '2025-08-01'), id('seat/partnership-voluntary'))
    expect([places('2025-08-01T00:00:00.000Z'), places('2025-11-01T00:00:00.000Z')]).toEqual([3, 2])
  })
})

describe('ahead', () => {
  test('two trusts merge on 1 April 2027', () => {
    const [calder, vale] = [id('organisation/calder-hospitals'), id('organisation/vale-hospitals')]
    const merged = id('organisation/calder-and-vale-hospitals')
    const [before, after] = [on('2027-03-31'), on('2027-04-01')]
    expect([calder, vale, merged].map((one) => before.find(one) !== undefined)).toEqual([true, true, false])
    expect([calder, vale, merged].map((one) => after.find(one) !== undefined)).toEqual([false, false, true])
    expect(heirsOf(after, vale)).toEqual([merged])
    expect(becameOf(today, calder)[0]?.event.from).toBe('2027-04-01')
    expect(named(after, 'seat/acute-calder-and-vale')).toEqual(['Rosalind Okonjo-Thwaite'])
    expect(after.find(id('seat/acute-vale'))).toBeUndefined()
    expect(named(after, 'seat/vale-place-hospital')).toEqual(['Rosalind Okonjo-Thwaite'])
  })

  test('people, teams and committees come and go on days already set', () => {
    expect(named(on('2027-01-11'), 'seat/calder-place-director')).toEqual(['Katarzyna Jarzębinska'])
    expect(on('2027-02-01').find(id('body/lower-vale-team'))).toBeDefined()
    expect(on('2027-10-01').find(id('body/icb-transition'))).toBeUndefined()
    expect(named(on('2027-07-01'), 'seat/icb-medical-officer')).toEqual([])
    expect(on('2027-12-31').all(person).length).toBeGreaterThan(today.all(person).length)
  })
})
