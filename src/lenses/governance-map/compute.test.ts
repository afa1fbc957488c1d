import { expect, test } from 'vitest'
import { titles } from '#core/title.ts'
import { names, snapshotOf } from '../../../test/structure.ts'
import { computeGovernanceMap } from './compute.ts'
import { bodiesOf } from './map.ts'
import { describe, tableOf } from './say.ts'

const now = snapshotOf(
  `
2020-01-01 begin area/shire name="Test Shire" level=system
2020-01-01 begin area/west name=West level=place within=area/shire
2020-01-01 begin area/east name=East level=place within=area/shire
2020-01-01 begin area/hill name=Hill level=neighbourhood within=area/east
2020-01-01 begin organisation/trust name=Trust sector=nhs
2020-01-01 begin organisation/council name=Shire sector=council
2020-01-01 begin role/joint name=Joint employers=["organisation/trust","organisation/council"]
2020-01-01 begin person/a
2020-01-01 begin appointment/joint person=person/a to=role/joint basis=acting
2020-01-01 begin body/icb name="Care Board" form=board area=area/shire
2020-01-01 begin body/audit name="Audit Committee" form=committee reportsTo=body/icb
2020-01-01 begin body/finance name="Finance Committee" form=committee reportsTo=body/icb
2020-01-01 begin body/sub name="A Sub-committee" form=committee reportsTo=body/finance
2020-01-01 begin body/alone name="Citizens Forum" form=forum area=area/shire
2020-01-01 begin body/west name="West Board" form=board area=area/west reportsTo=body/icb
2020-01-01 begin body/east name="East Board" form=board area=area/east reportsTo=body/icb
2020-01-01 begin body/hill name="Hill Team" form=network area=area/hill reportsTo=body/east
2020-01-01 begin body/lost name="Lost Network" form=network
2020-01-01 begin body/circle-1 name="Circle One" form=forum reportsTo=body/circle-2
2020-01-01 begin body/circle-2 name="Circle Two" form=forum reportsTo=body/circle-1
2020-01-01 begin seat/chair body=body/icb name=Chair capacity=chair voting=true exOfficio=["role/joint"]
2020-01-01 begin seat/partners body=body/icb name=Partners capacity=member voting=true places=2 nominatedBy=["organisation/council"]
2020-01-01 begin seat/guest body=body/icb name=Guest capacity=attendee voting=false
2020-01-01 begin seat/west-chair body=body/west name=Chair capacity=chair voting=true
`.split('\n'),
)
const title = titles(now, names([['person/a', 'Ada Invented']]))
const map = computeGovernanceMap(now, {}, title)

test('lanes from the widest level down; links first, then names; neighbourhoods with their place', () => {
  const lanes = map.lanes.map((lane) => [
    lane.label,
    lane.groups.map((group) => [group.heading ?? '', group.bodies.map((body) => body.name)]),
  ])
  expect(lanes).toEqual([
    [
      'System',
      [
        ['', ['Care Board', 'Audit Committee', 'Finance Committee', 'A Sub-committee']],
        ['No reporting line', ['Citizens Forum']],
      ],
    ],
    [
      'Places',
      [
        ['East', ['East Board']],
        ['West', ['West Board']],
      ],
    ],
    ['Neighbourhoods', [['East', ['Hill Team']]]],
    [
      'Level not recorded',
      [
        ['', ['Circle Two', 'Circle One']],
        ['No reporting line', ['Lost Network']],
      ],
    ],
  ])
})

test('reporting lines run between bodies in force, and never in a circle', () => {
  const links = map.links.map(({ from, to }) => `${from} ${to}`)
  expect(links).toContain('body/hill body/east')
  expect(links.filter((link) => link.includes('circle'))).toEqual(['body/circle-1 body/circle-2'])
})

test('a body says its chair, its votes and its gaps; a seat who is in it, for whom', () => {
  const [board] = bodiesOf(map)
  expect(board).toMatchObject({ chair: 'held', chairedBy: ['Ada Invented'], votes: 3, vacant: 3, depth: 0 })
  expect(
    board?.seats.map((seat) => [seat.name, seat.holders, seat.voices, seat.vacant, seat.acting]),
  ).toEqual([
    ['Chair', ['Ada Invented'], ['nhs', 'council'], false, true],
    ['Partners (place 1 of 2)', [], ['council'], true, false],
    ['Partners (place 2 of 2)', [], ['council'], true, false],
    ['Guest', [], [], true, false],
  ])
})

test('totals, in words, with the day', () => {
  expect(map.totals).toEqual({ bodies: 11, seats: 5, vacant: 4, withoutChair: 1 })
  expect(map.title).toBe('How Test Shire leads itself')
  expect(describe(map)).toBe(
    'In force on 1 April 2026, as recorded today: 11 bodies, 5 seats, 4 vacant, 1 without a chair. ' +
      'Bodies by level: system 5, places 2, neighbourhoods 1, level not recorded 3. ' +
      'Seats by sector: NHS trust or board with Council 1, Council 2, Sector not recorded 2. ' +
      'Vacancies: Care Board (3), West Board (1). Nobody is in the chair of West Board.',
  )
})

test('the table has a row for each body', () => {
  const { rows } = tableOf(map)
  expect(rows.length).toBe(11)
  expect(rows[0]?.slice(1)).toEqual([
    'System',
    'Board',
    '',
    'Ada Invented',
    4,
    3,
    3,
    'NHS trust or board with Council 1, Council 2, Sector not recorded 1',
  ])
  expect(rows.find((row) => JSON.stringify(row[0]).includes('West Board'))?.slice(1, 5)).toEqual([
    'Places: West',
    'Board',
    [{ text: 'Care Board', thing: 'body/icb' }],
    [{ tag: 'vacant', tone: 'warning' }],
  ])
})

test('an empty record is said to be empty', () => {
  const empty = snapshotOf([])
  const none = computeGovernanceMap(empty, {}, titles(empty, new Map()))
  expect(none.title).toBe('How this system leads itself')
  expect(describe(none)).toBe('In force on 1 April 2026, as recorded today, no body is recorded.')
  expect(tableOf(none).rows).toEqual([])
})
