import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { measureWithoutTarget } from './measure-without-target.ts'

const lines = `
2025-04-01 begin measure/none name="Long stays" unit=percent direction=decrease frequency=monthly !! measure-without-target
2025-04-01 begin measure/came name="Attendances" unit=count direction=neutral frequency=monthly
2025-04-01 begin organisation/trust name="Larch Trust"
2025-04-01 begin measure/one name="Seen in time" unit=percent direction=increase frequency=monthly
2025-06-01 begin target/one measure=measure/one of=organisation/trust value=78 source=national
2025-04-01 begin measure/late name="Late" unit=percent direction=increase frequency=monthly
2025-06-01 begin target/late measure=measure/late value=70 source=plan
2026-12-01 end target/late
`

test('a measure that is judged and has no target', () => {
  expect(foundIn(measureWithoutTarget, lines, '2026-11-30')).toEqual(marksOf(lines))
  expect(saidIn(measureWithoutTarget, lines, '2026-11-30')).toEqual(['No target is recorded for Long stays.'])
})

test('from the day on which its last target has ended, and not before there are targets', () => {
  expect(foundIn(measureWithoutTarget, lines, '2026-12-01').map(([row]) => row)).toEqual([1, 6])
  expect(foundIn(measureWithoutTarget, lines, '2025-05-31')).toEqual([])
})
