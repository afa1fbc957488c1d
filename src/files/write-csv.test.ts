// What is written as CSV is read back the same, however hostile.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHere } from './testing/gather.ts'
import { writeCsv } from './write-csv.ts'

const hostile = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.stringMatching(/^[=+@\-'",;\t\r\n a0-9é]{0,8}$/),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('sep=;', '07', '=1+1', "'=1", '-', '\uFEFF', 'a;b;c;d', 'a\tb\tc'),
)

describe('writeCsv', () => {
  it('writes for Excel: its mark, CRLF, guarded formulas, plain numbers', () => {
    expect(writeCsv([['a', '=1+1', -3, true, null], ['b;c']])).toBe('\uFEFFa,\'=1+1,-3,TRUE,\r\n"b;c"\r\n')
  })

  it('is read back cell for cell', async () => {
    const rows = fc.array(fc.array(hostile, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const { value } = await readHere(Buffer.from(writeCsv([['x', 'y'], ...written])), 'a.csv')
        const meant = written.map((row) => trimmed(row.map((text) => text.replaceAll('\0', '') || null)))
        expect(trimmedRows(value?.grids[0]?.rows.slice(1))).toEqual(trimmedRows(meant))
      }),
      { numRuns: 300 },
    )
  })
})

const trimmed = (row: (string | null)[]) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1)
function trimmedRows(rows: readonly (readonly unknown[])[] | undefined): readonly unknown[] {
  return rows?.slice(0, rows.findLastIndex((row) => row.length > 0) + 1) ?? []
}
