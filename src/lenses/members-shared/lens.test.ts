import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { membersShared } from './lens.ts'

const whole = record`
  2025-01-01 begin body/a name=Alder form=board
  2025-01-01 begin body/b name=Beech form=board
  2025-01-01 begin seat/a body=body/a name=Chair capacity=chair
  2025-01-01 begin seat/b body=body/b name=Member capacity=member
  2025-01-01 begin person/ada
  2025-01-01 begin appointment/1 person=person/ada to=seat/a
  2026-01-01 begin appointment/2 person=person/ada to=seat/b
`
const title = titlesOn(whole, '2026-06-01', { 'person/ada': 'Ada Invented' })

function told(day: string): readonly string[] {
  return membersShared.show(membersShared.compute(on(whole, day), undefined, title), title).flatMap((one) => {
    if (one.type === 'prose') return [plain(one.text)]
    if (one.type !== 'table') return []
    return one.rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? String(cell) : plain(cell as Text))).join(' | '),
    )
  })
}

test('people and pairs, or that there are none', () => {
  expect(told('2025-06-01')).toEqual(['No two chairs sit on each other’s bodies.'])
  expect(told('2026-06-01')).toEqual([
    'No two chairs sit on each other’s bodies.',
    'Ada Invented | 2 | Alder (chair); Beech',
    'Alder | Beech | 1 | Ada Invented',
  ])
})
