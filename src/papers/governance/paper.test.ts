// Governance on a day: numbers counted by hand, and members as a secretary would read them out.
import { expect, test } from 'vitest'
import { ground, linesOf } from '../../../test/ground.ts'
import { record } from '../../../test/record.ts'
import { governancePaper } from './paper.ts'

const of = record`
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin organisation/icb name="Shire Integrated Care Board" sector=nhs type="integrated care board" serves=["area/shire"]
2020-01-01 begin organisation/vale name="Vale Council" sector=council type=county
2020-01-01 begin organisation/nobody name="Larch Society"
2020-01-01 begin body/board name="ICB Board" form=board of=["organisation/icb"] meets=monthly hours=3 quorum=2 quorumRule="with a clinician" inPublic=yes purpose="Leads the system"
2020-01-01 begin body/audit name="Audit Committee" form=committee of=["organisation/icb"] reportsTo=body/board
2020-01-01 begin role/vale-chief name="Chief Executive of Vale" employers=["organisation/vale"]
2020-01-01 begin role/empty name="Director of Nothing" employers=["organisation/vale"]
2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair voting=true sector=lay
2020-01-01 begin seat/council body=body/board name="Partner member" capacity=member voting=true places=2 nominatedBy=["organisation/vale"]
2020-01-01 begin seat/lead body=body/audit name="Audit lead" capacity=member voting=false
2020-01-01 begin person/ada
2020-01-01 begin person/bel
2020-01-01 begin appointment/ada person=person/ada to=seat/chair termEnds=2026-12-31 basis=acting
2020-01-01 begin appointment/bel person=person/bel to=seat/council
2020-01-01 begin appointment/bel-chief person=person/bel to=role/vale-chief`

const given = ground(of, '2026-05-01', {
  names: { 'person/ada': 'Ada Invented', 'person/bel': 'Bel Invented' },
})
const lines = (name: string) =>
  linesOf(governancePaper.parts.find((one) => one.name === name)?.write(given) ?? [])

test('at a glance: two bodies, four places of which two are vacant, two people, a role that nobody holds', () => {
  expect(lines('glance')).toEqual([
    '2 bodies',
    '4 places on them',
    '2 places vacant',
    '2 people in them',
    '1 roles that nobody holds',
    '3 partner organisations',
  ])
})

test('who sits where, for whom, with a vote, until when', () => {
  expect(lines('leading')).toEqual([
    '',
    '### ICB Board',
    '= Members of ICB Board',
    'Seat | Who | Capacity | Votes | Speaks for | Term ends',
    'Chair | Ada Invented acting | Chair | Yes | Lay or independent member | 31 December 2026',
    'Partner member, place 1 | Bel Invented | Member | Yes | Vale Council | ',
    'Partner member, place 2 | vacant | Member | Yes | Vale Council | ',
  ])
  expect(lines('members').slice(0, 5)).toEqual([
    '',
    '### Audit Committee',
    '= Members of Audit Committee',
    'Seat | Who | Capacity | Votes | Speaks for | Term ends',
    'Audit lead | vacant | Member | No |  | ',
  ])
})

test('how bodies work, and partners by sector with those of none last', () => {
  expect(lines('bodies').slice(2)).toEqual([
    'Audit Committee |  |  |  | ',
    'ICB Board | Leads the system | Monthly, 3 hours | Yes | 2 voting members; with a clinician',
  ])
  expect(lines('partners').slice(2)).toEqual([
    'Shire Integrated Care Board | NHS trust or board | integrated care board',
    'Vale Council | Council | county',
    'Larch Society | Not recorded | ',
  ])
})

test('an empty record is said and not shown as nought of everything but the numbers', () => {
  const empty = ground(record``, '2026-05-01')
  for (const part of governancePaper.parts.filter(({ name }) => name !== 'glance'))
    expect(linesOf(part.write(empty)).at(-1)).toMatch(/^No .* is recorded\.$/)
})
