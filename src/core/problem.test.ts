// Problems are data; what cannot be throws.
import { expect, test } from 'vitest'
import { failed, must, parsed, problem, showWhere } from './problem.ts'

test('a value, or why there is none', () => {
  expect(parsed(0)).toEqual({ value: 0, problems: [] })
  expect(failed('odd', 'It is odd', 'Make it even.', { row: 2 })).toEqual({
    problems: [problem('odd', 'It is odd', 'Make it even.', { row: 2 })],
  })
})

test.each([
  [{}, ''],
  [{ field: 'name' }, 'name'],
  [{ sheet: 'Board', row: 12, column: 'E', field: 'name' }, 'Board, row 12, column E'],
  [{ file: 'a.xlsx', row: 1 }, 'a.xlsx, row 1'],
])('%j reads "%s"', (where, said) => expect(showWhere(where)).toBe(said))

test('must', () => {
  must(1, 'one is one')
  expect(() => must(0, 'nought is nothing')).toThrow('This cannot be: nought is nothing')
})
