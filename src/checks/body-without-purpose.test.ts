import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { bodyWithoutPurpose } from './body-without-purpose.ts'

const lines = `
2020-01-01 begin body/none name="Joint Group" form=forum !! body-without-purpose
2020-01-01 begin body/lost name="Lost Group" form=forum purpose="To meet" !! body-without-purpose
2026-01-01 amend body/lost purpose=null
2020-01-01 begin body/given name=Given form=forum purpose="To meet"
2020-01-01 begin body/over name=Over form=forum
2026-01-01 end body/over
`

test('a body whose purpose is not given, on the day', () => {
  expect(foundIn(bodyWithoutPurpose, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(bodyWithoutPurpose, lines, '2026-11-22')).toEqual([
    'The purpose of Lost Group is not recorded.',
    'The purpose of Joint Group is not recorded.',
  ])
})
