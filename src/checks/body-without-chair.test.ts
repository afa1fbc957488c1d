import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { bodyWithoutChair } from './body-without-chair.ts'

const lines = `
2020-01-01 begin body/none name="Joint Group" form=collaborative !! body-without-chair
2020-01-01 begin seat/none body=body/none name=Member capacity=member
2020-01-01 begin seat/deputy body=body/none name=Deputy capacity=deputy
2022-07-01 begin body/icb name="Shire Board" form=board inLaw=icb-board
2022-07-01 begin seat/icb body=body/icb name=Member capacity=member
2020-01-01 begin body/vacant name=Vacant form=board
2020-01-01 begin seat/vacant body=body/vacant name=Chair capacity=chair
2020-01-01 begin body/bare name=Bare form=board
2020-01-01 begin body/over name=Over form=board
2020-01-01 begin seat/over body=body/over name=Member capacity=member
2026-01-01 end body/over
`

test('a body with seats, none of them a chair’s', () => {
  expect(foundIn(bodyWithoutChair, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(bodyWithoutChair, lines, '2026-11-22')).toEqual([
    'Joint Group has seats but no seat of a chair.',
  ])
})
