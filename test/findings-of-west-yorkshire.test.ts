// What the checks find on the day a real governance workbook is adopted, line by line: the first thing a secretary
// sees, so every line must be true and few must be urgent.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checks } from '#checks/index.ts'
import type { Against } from '#core/importer.ts'
import { findingsOf, sayFinding } from '#core/findings.ts'
import { snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import { tables } from '#importers/tables/importer.ts'
import { AS_AT, adopted, readTables } from './reading-tables.ts'

const FILE = '../shared/data/west-yorkshire/governance-workbook.xlsx'
const ANSWERS = new URL('west-yorkshire-answers.json', import.meta.url)
const GOLDEN = 'golden/findings-of-west-yorkshire.txt'

describe.skipIf(!existsSync(FILE))(`West Yorkshire (skipped where ${FILE} is absent)`, () => {
  test('is found to have this', async () => {
    const opened = await tables.open(readFileSync(FILE), 'governance-workbook.xlsx')
    if (!opened.value) throw new Error('the workbook could not be opened')
    const answers = JSON.parse(readFileSync(ANSWERS, 'utf8')) as Against['answers']
    const { record, names } = adopted(readTables(opened.value, { answers }))
    const now = snapshot(record, AS_AT)
    const title = titles(now, names)
    const found = findingsOf(now, checks)
    const lines = found.map(
      (one) => `${one.severity.padEnd(4)}   ${sayFinding(one, title)} [${one.check.code}]`,
    )
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(GOLDEN)
    const urgent = found.filter((one) => one.severity === 'act').length
    expect(urgent).toBeLessThan(found.length / 5)
  })
})
