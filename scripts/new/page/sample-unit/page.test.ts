import { expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { vocabulary } from '#core/kind.ts'
import { ledger } from '#core/ledger.ts'
import { parseLines } from '#core/notation.ts'
import { snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import { kinds } from '#kinds/index.ts'
import { showSampleUnit } from './page.ts'

const defaults = { by: 'test', at: moment('2025-01-01T09:00:00.000Z'), because: 'a test' }
const { changes } = parseLines('2025-04-01 begin area/north name="North <Vale>" level=place', defaults)

test('names what is in force, with the way to it', () => {
  const now = snapshot(ledger(vocabulary(kinds), changes), day('2025-04-01'))
  const answer = showSampleUnit({ snapshot: now, title: titles(now, new Map()), way: (id) => `/to/${id}` })
  if (answer.is !== 'page') throw new Error(`not a page but ${answer.is}`)
  expect(String(answer.content)).toContain('<a href="/to/area/north">North &lt;Vale&gt;</a>')
})
