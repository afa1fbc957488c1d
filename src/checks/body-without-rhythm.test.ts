import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { bodyWithoutRhythm } from './body-without-rhythm.ts'

const lines = `
2020-01-01 begin body/none name="Joint Group" form=forum !! body-without-rhythm
2020-01-01 begin body/required name=Required form=forum meets=as-required
2020-01-01 begin body/given name=Given form=forum meets=monthly
2020-01-01 begin body/over name=Over form=forum
2026-01-01 end body/over
`

test('a body that does not say how often it meets', () => {
  expect(foundIn(bodyWithoutRhythm, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(bodyWithoutRhythm, lines, '2026-11-22')).toEqual([
    'How often Joint Group meets is not recorded.',
  ])
})
