import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record, recordOf, words } from '../../test/record.ts'
import { professionOf } from './profession-of.ts'
import { seatsOfBody } from './seats-of-body.ts'

const lines = record`
2020-01-01 begin person/nurse
2020-01-01 begin person/banker
2020-01-01 begin person/plain
2020-01-01 begin role/post name=Post profession="general practice"
2020-01-01 begin role/nurse name=Lead profession="mental health nursing"
2020-01-01 begin role/banker name=Adviser profession=finance
2020-01-01 begin role/plain name="Medical Director"
2020-01-01 begin appointment/nurse person=person/nurse to=role/nurse
2020-01-01 begin appointment/banker person=person/banker to=role/banker
2020-01-01 begin body/b name=B form=board
2020-01-01 begin seat/role body=body/b name=Nursing capacity=member exOfficio=["role/post"]
2020-01-01 begin seat/other body=body/b name=Member capacity=member
2020-01-01 begin appointment/other person=person/nurse to=seat/other
2020-01-01 begin seat/said body=body/b name="Allied health professions" capacity=member
2020-01-01 begin appointment/said person=person/banker to=seat/said
2020-01-01 begin seat/elsewhere body=body/b name=Member capacity=member
2020-01-01 begin appointment/elsewhere person=person/banker to=seat/elsewhere
2020-01-01 begin seat/named body=body/b name=Member capacity=member exOfficio=["role/plain"]
2020-01-01 begin seat/unknown body=body/b name="Incidental Member" capacity=member
2020-01-01 begin appointment/unknown person=person/plain to=seat/unknown
`

test.each([
  ['the role it follows, whatever the seat is called', 'role', 'medicine'],
  ['another role of its holder', 'other', 'nursing'],
  ['its name, where its holder has a post outside health and care', 'said', 'allied-health'],
  ['only a post outside health and care', 'elsewhere', 'other'],
  ['the name of the role', 'named', 'medicine'],
  ['nothing recorded', 'unknown', undefined],
])('%s', (_, key, profession) => {
  const now = on(lines, '2026-01-01')
  const place = seatsOfBody(now, id('body/b')).find((one) => one.seat.id === `seat/${key}`)
  expect(place && professionOf(now, place)).toBe(profession)
})

test.each([
  ['Chief Nurse', 'nursing'],
  ['Head of Midwifery', 'nursing'],
  ['Community Pharmacy', 'pharmacy'],
  ['Director of Public Health', 'public-health'],
  ['Principal Social Worker', 'social-work'],
  ['Paramedics', 'paramedicine'],
  ['Dental services', 'dentistry'],
  ['Optometry', 'optometry'],
  ['Clinical Psychology', 'psychology'],
  ['Local GPs', 'medicine'],
  ['Director of Strategy', undefined],
])('a seat called %s', (name, profession) => {
  const lines = `
2020-01-01 begin body/b name=B form=board
2020-01-01 begin seat/s body=body/b name="${name}" capacity=member`
  const now = on(recordOf(words, lines), '2026-01-01')
  const [place] = seatsOfBody(now, id('body/b'))
  expect(place && professionOf(now, place)).toBe(profession)
})
