// How things stand on a sheet: what a cell says of another thing, and days as people count them.
import { expect, test } from 'vitest'
import { body, seat } from '#kinds/index.ts'
import { record } from '../../test/shire.ts'
import { when } from './day.ts'
import { id, type Id } from './id.ts'
import type { Kind } from './kind.ts'
import { columnsOf, endAfter, idMentioned, lastDayText, sheetsOf, type Sheets } from './sheet.ts'

const now = record(`
2020-01-01 begin body/forum name=Forum form=forum
2020-01-01 begin body/forum-2 name=forum form=forum
2020-01-01 begin body/odd name="Plans; people" form=forum reportsTo=body/forum
2020-01-01 begin body/gone name=Gone form=forum
2021-01-01 end body/gone
2020-01-01 begin body/orphan name=Orphan form=forum reportsTo=body/gone
2020-01-01 begin body/plain name=Plain form=forum reportsTo=body/odd
2020-01-01 begin seat/chair body=body/plain name=Chair capacity=chair
`)
const sheets = sheetsOf(now, new Map())

function cell(of: Sheets, kind: Kind, thing: Id, name: string): string | undefined {
  const [row, column] = [of.row(thing), columnsOf(kind).find((one) => one.name === name)]
  return row && column && of.text(row, column)
}

test.each([
  ['seat/chair', 'seat', 'body', 'Plain', 'by name where one thing has it'],
  ['body/odd', 'body', 'reportsTo', 'Forum [body/forum]', 'with its id where two do'],
  ['body/plain', 'body', 'reportsTo', 'Plans people [body/odd]', 'with its id where the name would be split'],
  ['body/orphan', 'body', 'reportsTo', 'Gone [body/gone]', 'with its id where it is over'],
])('%s mentions %s %s as %s: %s', (thing, kind, field, text) => {
  expect(cell(sheets, kind === 'seat' ? seat : body, id(thing), field)).toBe(text)
  expect(idMentioned(text) ?? text).toMatch(/^body\/|^Plain$/)
})

test.each([
  ['2026-04-01', '2026-03-31'],
  ['2026-04', '2026-04'],
  ['2026', '2026'],
  ['?2026-04-01', '?2026-04-01'],
  ['<2026-04-01', '<2026-04-01'],
])('an end of %s is a last day of %s, and back', (end, last) => {
  expect(lastDayText(when(end))).toBe(last)
  expect(endAfter(when(last))).toBe(end)
})

test('a text too long for a sheet is not cut', () => {
  const long = record(`2020-01-01 begin body/long name=Long form=forum purpose="${'x'.repeat(40_000)}"`)
  expect(cell(sheetsOf(long, new Map()), body, id('body/long'), 'purpose')).toMatch(/^\(Too long for a sheet/)
})
