import { expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { withProposals } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import { changesOf, on, recordOf, words } from '../../../test/record.ts'
import { starterSheets } from './starter-workbook.ts'

test('only what is new, without ids, and made from the record without it', () => {
  const record = recordOf(words, '2020-01-01 begin function/old name="Old one"')
  const proposals = changesOf('2026-01-01 begin function/new name="New one"')
  const filled = snapshot(
    withProposals(record, proposals, moment('2026-11-22T10:00:00.000Z')),
    day('2026-11-22'),
  )
  const standpoint = { day: day('2026-11-22') }
  const sheets = starterSheets(on(record, '2026-11-22'), filled, new Map(), { system: 'Shire', standpoint })
  expect(sheets.map(({ name }) => name)).toEqual(['Read me', 'Functions', 'Parts in functions'])
  expect(sheets[1]?.rows.map(([id, name]) => [id, name])).toEqual([[null, 'New one']])
  expect(sheets[0]?.rows).toContainEqual(['Changes included', '1'])
})
