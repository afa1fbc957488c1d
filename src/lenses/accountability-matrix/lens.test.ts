import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { outcome } from '#kinds/index.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { accountabilityMatrix, type MatrixBy } from './lens.ts'

const whole = record`
  2025-01-01 begin organisation/council name="Dale Council" short=DC sector=council
  2025-01-01 begin organisation/trust name="Larch Trust" sector=nhs
  2025-01-01 begin body/board name="Board" form=board of=["organisation/trust","organisation/council"]
  2025-01-01 begin role/one name="Director" employers=["organisation/trust"]
  2025-01-01 begin role/free name="Freelance"
  2025-01-01 begin outcome/home title="Home" level=system
  2025-01-01 begin outcome/air title="Air" level=place
  2025-01-01 begin outcome/sea title="Sea" level=system
  2025-01-01 begin answers-for/a outcome=outcome/home holder=role/one part=accountable
  2025-02-01 begin answers-for/b outcome=outcome/home holder=role/one part=contributes
  2025-02-01 begin answers-for/c outcome=outcome/home holder=body/board part=assures
  2025-01-01 begin answers-for/d outcome=outcome/sea holder=role/one part=accountable
  2025-01-01 begin answers-for/e outcome=outcome/sea holder=role/free part=accountable
  2025-01-01 begin answers-for/f outcome=outcome/air holder=organisation/council part=informed level=organisation
`

function told(by: MatrixBy, at = '2025-03-01') {
  const now = on(whole, at)
  const title = titlesOn(whole, at)
  const shown = accountabilityMatrix.show(
    accountabilityMatrix.compute(now, { outcomes: now.all(outcome), by }, title),
    title,
  )
  return shown.flatMap((block) =>
    block.type === 'table'
      ? [
          block.columns.map(({ label }) => label).join(' | '),
          ...block.rows.map((row) => row.map((one) => plain(one as Text)).join(' | ')),
        ]
      : block.type === 'prose'
        ? [plain(block.text)]
        : [],
  )
}

test('by organisation: through whose roles, bodies and seats they answer', () => {
  expect(told('organisation')).toEqual([
    '2 of 3 outcomes have nobody or several accountable at a level.',
    'Outcome | DC | Larch Trust | No organisation recorded',
    'Air nobody accountable at place level | I informed |  | ',
    'Home | S assures | A accountable C contributes S assures | ',
    'Sea 2 accountable at system level |  | A accountable | A accountable',
  ])
})

test('by role, bodies and organisations after roles', () => {
  expect(told('role').slice(1)).toEqual([
    'Outcome | Director | Freelance | Board | DC',
    'Air nobody accountable at place level |  |  |  | I informed',
    'Home | A accountable C contributes |  | S assures | ',
    'Sea 2 accountable at system level | A accountable | A accountable |  | ',
  ])
})

test('by level, and on another day', () => {
  expect(told('level', '2025-01-15').slice(1)).toEqual([
    'Outcome | System | Organisation',
    'Air nobody accountable at place level |  | I informed',
    'Home | A accountable | ',
    'Sea 2 accountable at system level | A accountable | ',
  ])
})

test('what is part of another stands beneath it, also where it goes round in a circle', () => {
  const family = record`
    2025-01-01 begin outcome/b title="B" level=system
    2025-01-01 begin outcome/a title="A" level=place partOf=outcome/b
    2025-01-01 begin outcome/c title="C" level=system partOf=outcome/d
    2025-01-01 begin outcome/d title="D" level=system partOf=outcome/c
  `
  const now = on(family, '2025-01-01')
  const { rows } = accountabilityMatrix.compute(now, { outcomes: now.all(outcome), by: 'level' }, String)
  expect(rows.map(({ of }) => of.values.title).join(' ')).toBe('B A C D')
})

test('without outcomes there is no table', () => {
  const nothing = accountabilityMatrix.compute(on(whole, '2020-01-01'), { outcomes: [], by: 'level' }, String)
  expect(accountabilityMatrix.show(nothing, String)).toMatchObject([{ rows: [] }])
})
