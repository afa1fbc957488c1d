import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { vocabulary } from '#core/kind.ts'
import { ledger } from '#core/ledger.ts'
import { parseLines } from '#core/notation.ts'
import { faultsOf } from '#core/refuse.ts'
import { snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import { sampleUnit } from './sample-unit.ts'

const defaults = { by: 'test', at: moment('2025-01-01T09:00:00.000Z'), because: 'a test' }
const empty = ledger(vocabulary([sampleUnit]), [])

describe('a sample unit', () => {
  test('begins, and is called by its name', () => {
    const { changes } = parseLines('2025-04-01 begin sample-unit/first name="The first"', defaults)
    expect(faultsOf(empty, changes)).toEqual([])
    const now = snapshot(ledger(empty.vocabulary, changes), day('2025-04-01'))
    const title = titles(now, new Map())
    expect(now.all(sampleUnit).map(({ id }) => title(id))).toEqual(['The first'])
  })

  test('does not begin without a name', () => {
    const { changes } = parseLines('2025-04-01 begin sample-unit/first note="who?"', defaults)
    expect(faultsOf(empty, changes)).toHaveLength(1)
  })
})
