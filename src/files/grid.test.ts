// Column letters both ways, cells as text, and the gathering of what readers send.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnIndex, columnLetters, gatherGrids, showCell } from './grid.ts'

describe('grid', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('letters column %i as %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters)
    expect(columnIndex(`${letters}12`)).toBe(index)
  })

  it('reads any letters it writes', () => {
    fc.assert(fc.property(fc.nat(20_000), (index) => columnIndex(columnLetters(index)) === index))
  })

  it('finds no column in a bare number', () => expect(columnIndex('12')).toBe(-1))

  it.each([
    ['a ', 'a '],
    [1.5, '1.5'],
    [true, 'TRUE'],
    [null, ''],
    [undefined, ''],
  ])('shows %j as %j', (value, text) => expect(showCell(value)).toBe(text))

  it('gathers batches under the sheet they belong to', () => {
    const { sink, grids } = gatherGrids()
    sink.sheet('One', false)
    sink.rows([['a'], []])
    sink.rows([[1]])
    sink.merges([{ from: { row: 0, column: 0 }, to: { row: 0, column: 2 } }])
    sink.sheet('Two', true)
    expect(grids.map(({ name, rows, merges, hidden }) => [name, rows, merges.length, hidden])).toEqual([
      ['One', [['a'], [], [1]], 1, false],
      ['Two', [], 0, true],
    ])
  })
})
