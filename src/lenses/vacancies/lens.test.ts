// Empty places: of seats on bodies in force, chairs first, and of roles.
import { expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { vacancies } from './lens.ts'

const of = record`
2020-01-01 begin body/b name=Board form=board
2020-01-01 begin body/old name=Old form=forum
2021-01-01 end body/old
2020-01-01 begin seat/old body=body/old name=Left capacity=member
2020-01-01 begin seat/a body=body/b name=Members capacity=member places=3
2020-01-01 begin seat/chair body=body/b name=Chair capacity=chair
2020-01-01 begin seat/full body=body/b name=Full capacity=member exOfficio=["role/held"]
2020-01-01 begin role/held name=Held
2020-01-01 begin role/empty name=Empty
2020-01-01 begin person/p
2020-01-01 begin appointment/1 person=person/p to=seat/a
2020-01-01 begin appointment/2 person=person/p to=role/held
2023-01-01 end appointment/2`

const ask = (at: string) => vacancies.compute(on(of, at), {}, titlesOn(of, at))

test('on a day', () => {
  expect(ask('2022-01-01')).toEqual({
    seats: [
      { position: 'seat/chair', body: 'body/b', empty: 1, places: 1, chair: true },
      { position: 'seat/a', body: 'body/b', empty: 2, places: 3, chair: false },
    ],
    roles: [{ position: 'role/empty', empty: 1, places: 1, chair: false }],
  })
  expect(ask('2020-06-01').seats.map(({ position }) => position)).toContain('seat/old')
  expect(ask('2023-01-01').seats.map(({ position }) => position)).toContain('seat/full')
  expect(ask('2019-01-01')).toEqual({ seats: [], roles: [] })
})

test('in tables', () => {
  const cells = vacancies
    .show(ask('2022-01-01'), titlesOn(of, '2022-01-01'))
    .map((block) =>
      block.type === 'table' ? block.rows.map((row) => row.map((cell) => plain(cell as string))) : [],
    )
  expect(cells).toEqual([
    [
      ['Chair, Board chair', '1'],
      ['Members, Board', '2 of 3'],
    ],
    [['Empty', '1']],
  ])
})
