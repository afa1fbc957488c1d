import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { severalChairs } from './several-chairs.ts'

const lines = `
2020-01-01 begin body/merged name="Joint Team" form=forum !! several-chairs
2020-01-01 begin seat/north body=body/merged name="Chair (North)" capacity=chair
2020-01-01 begin seat/south body=body/merged name="Chair (South)" capacity=chair
2020-01-01 begin body/joint name=Joint form=board
2020-01-01 begin seat/joint body=body/joint name="Joint chairs" capacity=chair places=2
2020-01-01 begin body/mended name=Mended form=board
2020-01-01 begin seat/first body=body/mended name=Chair capacity=chair
2020-01-01 begin seat/second body=body/mended name=Chair capacity=chair
2026-01-01 end seat/second
`

test('two seats of a chair, and not joint chairs in one', () => {
  expect(foundIn(severalChairs, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(severalChairs, lines, '2026-11-22')).toEqual([
    'Joint Team has 2 seats of a chair: Chair (North), Joint Team; Chair (South), Joint Team.',
  ])
  expect(foundIn(severalChairs, lines, '2025-11-22')).toHaveLength(2)
})
