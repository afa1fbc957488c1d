// Who sits where, as a secretary would read it out.
import { expect, test } from 'vitest'
import { linesOf } from '../../../test/ground.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { membersOfBodies } from './lens.ts'

const of = record`
2020-01-01 begin organisation/vale name="Vale Council" sector=council
2020-01-01 begin body/board name="The Board" form=board
2020-01-01 begin body/audit name="Audit Committee" form=committee
2020-01-01 begin body/none name="Nobody’s Group" form=forum
2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair voting=true sector=lay
2020-01-01 begin seat/council body=body/board name="Partner member" capacity=member voting=true places=2 nominatedBy=["organisation/vale"]
2020-01-01 begin seat/lead body=body/audit name="Audit lead" capacity=member voting=false
2020-01-01 begin person/ada
2020-01-01 begin person/bel
2020-01-01 begin person/cai
2020-01-01 begin appointment/ada person=person/ada to=seat/chair termEnds=2026-12-31 basis=acting
2020-01-01 begin appointment/bel person=person/bel to=seat/council spells=[{"form":"on-leave","from":"2026-04-01","until":"2026-06-01"}]
2026-04-01 begin appointment/cai person=person/cai to=seat/council basis=cover`

const names = { 'person/ada': 'Ada Invented', 'person/bel': 'Bel Invented', 'person/cai': 'Cai Invented' }

test('in order of bodies: chairs first, vacant places too, acting and on leave said, for whom and until when', () => {
  const title = titlesOn(of, '2026-05-01', names)
  const bodies = ['body/board', 'body/none', 'body/audit'] as never[]
  const found = membersOfBodies.compute(on(of, '2026-05-01'), { bodies }, title)
  expect(linesOf(membersOfBodies.show(found, title))).toEqual([
    '',
    '### Audit Committee',
    '= Members of Audit Committee',
    'Seat | Who | Capacity | Votes | Speaks for | Term ends',
    'Audit lead | vacant | Member | No |  | ',
    '',
    '### Nobody’s Group',
    '= Members of Nobody’s Group',
    'No seat is recorded.',
    '',
    '### The Board',
    '= Members of The Board',
    'Seat | Who | Capacity | Votes | Speaks for | Term ends',
    'Chair | Ada Invented acting | Chair | Yes | Lay or independent member | 31 December 2026',
    'Partner member, place 1 | Bel Invented, Cai Invented standing in on leave | Member | Yes | Vale Council | ',
    'Partner member, place 2 | vacant | Member | Yes | Vale Council | ',
  ])
})
