import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { boardTooLarge } from './board-too-large.ts'

const lines = `
2020-01-01 begin body/large name="Wide Board" form=board !! board-too-large
2020-01-01 begin seat/large-1 body=body/large name=Members capacity=member places=20
2020-01-01 begin seat/large-2 body=body/large name=Chair capacity=chair
2020-01-01 begin body/edge name=Edge form=board
2020-01-01 begin seat/edge-1 body=body/edge name=Members capacity=member places=20
2020-01-01 begin seat/edge-2 body=body/edge name=Attending capacity=attendee places=9
2020-01-01 begin body/forum name=Forum form=forum
2020-01-01 begin seat/forum body=body/forum name=Members capacity=member places=80
2020-01-01 begin body/over name=Over form=board
2020-01-01 begin seat/over body=body/over name=Members capacity=member places=80
2026-01-01 end body/over
`

test('more places than twenty, without those in attendance', () => {
  expect(foundIn(boardTooLarge, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(boardTooLarge, lines, '2026-11-22')).toEqual(['Wide Board has 21 places, more than 20.'])
})

test('by the limit set', () => {
  expect(foundIn(boardTooLarge, lines, '2026-11-22', { size: 21 })).toEqual([])
  expect(foundIn(boardTooLarge, lines, '2026-11-22', { size: 19 }).map(([row]) => row)).toEqual([1, 4])
})
