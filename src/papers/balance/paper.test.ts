// Balance: of the bodies that lead, and of no others.
import { expect, test } from 'vitest'
import { ground, linesOf } from '../../../test/ground.ts'
import { record } from '../../../test/record.ts'
import { balancePaper } from './paper.ts'

const of = record`
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin organisation/icb name="Shire Integrated Care Board" sector=nhs type="integrated care board" serves=["area/shire"]
2020-01-01 begin organisation/trust name="Larch Trust" sector=nhs
2020-01-01 begin organisation/vale name="Vale Council" sector=council
2020-01-01 begin body/board name="ICB Board" form=board of=["organisation/icb"]
2020-01-01 begin seat/one body=body/board name=One capacity=member nominatedBy=["organisation/trust"]
2020-01-01 begin seat/two body=body/board name=Two capacity=member nominatedBy=["organisation/trust"]
2020-01-01 begin seat/three body=body/board name=Three capacity=member nominatedBy=["organisation/vale"]
2020-01-01 begin role/joint name="Joint director" employers=["organisation/trust","organisation/vale"]
2020-01-01 begin seat/four body=body/board name=Four capacity=member basis=ex-officio exOfficio=["role/joint"]
2020-01-01 begin seat/five body=body/board name=Five capacity=attendee nominatedBy=["organisation/trust"]`

const lines = (name: string, given = ground(of, '2026-05-01')) =>
  linesOf(balancePaper.parts.find((one) => one.name === name)?.write(given) ?? [])

test('by sector the rows add up to the four places', () => {
  const rows = lines('sectors').filter((line) => line.includes(' | '))
  expect(rows.at(-1)).toMatch(/^All \| 4 \|/)
})

test('where nobody leads, each part says so', () => {
  const empty = ground(record``, '2026-05-01')
  for (const part of balancePaper.parts)
    expect(linesOf(part.write(empty))).toEqual(['No body that leads the system or a place is recorded.'])
})
