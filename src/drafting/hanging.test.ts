import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { hangingOn } from './hanging.ts'

const lines = record`
2022-01-01 begin organisation/trust name="Larch Trust"
2022-01-01 begin organisation/next name="Next Trust"
2022-07-01 begin body/board name="Shire Board" form=board of=["organisation/trust"]
2022-07-01 begin body/group name=Group form=forum reportsTo=body/board
2022-07-01 begin seat/chair body=body/board name=Chair capacity=chair
2022-07-01 begin seat/group body=body/group name=Chair capacity=chair exOfficio=["seat/chair"]
2022-07-01 begin person/ada
2023-01-01 begin appointment/ada person=person/ada to=seat/chair
2023-01-01 begin lineage/one form=succession old=["organisation/trust"] new=["organisation/next"]
2026-01-01 end appointment/ada
`
const told = (of: string, day: string) => hangingOn(on(lines, day), id(of))

test('a body takes its seats with it, and those who sit in them', () => {
  expect(told('body/board', '2024-01-01')).toEqual({
    ending: ['seat/chair', 'appointment/ada'],
    pointing: [
      { id: 'body/group', field: 'reportsTo' },
      { id: 'seat/group', field: 'exOfficio' },
    ].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  })
})

test('what has ended by then does not hang on it any more', () => {
  expect(told('seat/chair', '2026-06-01').ending).toEqual([])
})

test('a reorganisation stays as it was told', () => {
  expect(told('organisation/trust', '2024-01-01')).toEqual({
    ending: [],
    pointing: [{ id: 'body/board', field: 'of' }],
  })
})
