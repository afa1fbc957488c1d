import { expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { assignment } from '#kinds/index.ts'
import { on, recordOf, titlesOn, words } from '../../test/record.ts'
import { sayInstrument } from './say-instrument.ts'

const LINES = `
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin body/vale name=Vale form=committee
2020-01-01 begin function/f name=F
2020-01-01 begin assignment/a function=function/f to=body/vale part=decides level=system `

test.each([
  ['instrument=reserved', 'to whom it is reserved'],
  ['instrument=committee givenBy=body/board source="Scheme, 4.2"', 'by delegation of Board (Scheme, 4.2)'],
  ['instrument=post', 'by delegation'],
  ['instrument=pooled givenBy=body/board', 'under a section 75 agreement, as passed on by Board'],
  ['', 'by what is not recorded'],
])('%s', (rest, expected) => {
  const record = recordOf(words, LINES + rest)
  const [one] = on(record, '2026-01-01').all(assignment)
  expect(one && plain(sayInstrument(one, titlesOn(record, '2026-01-01')))).toBe(expected)
})
