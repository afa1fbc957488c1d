import { expect, test } from 'vitest'
import { day, moment, type Day } from '#core/day.ts'
import { vocabulary } from '#core/kind.ts'
import { ledger } from '#core/ledger.ts'
import { parseLines } from '#core/notation.ts'
import { snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import { kinds } from '#kinds/index.ts'
import { sampleUnit } from './lens.ts'

const defaults = { by: 'test', at: moment('2025-01-01T09:00:00.000Z'), because: 'a test' }
const { changes } = parseLines('2025-04-01 begin area/north name="North Vale" level=place', defaults)
const record = ledger(vocabulary(kinds), changes)

function shownOn(at: Day) {
  const now = snapshot(record, at)
  const title = titles(now, new Map())
  return sampleUnit.show(sampleUnit.compute(now, {}, title), title)
}

test('names what is in force on the day, and nothing before', () => {
  expect(shownOn(day('2025-03-31'))).toMatchObject([{ type: 'table', rows: [] }])
  const name = { text: 'North Vale', thing: 'area/north' }
  expect(shownOn(day('2025-04-01'))).toMatchObject([{ type: 'table', rows: [[[name]]] }])
})
