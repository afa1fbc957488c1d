import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'
import { changesOf, record } from '../../test/record.ts'
import { draftFaults, faultsBrought } from './draft-faults.ts'

const lines = record`
2022-07-01 begin body/board name="Shire Board" form=board
`
function draft(text: string): DraftContents {
  const items = changesOf(text).map((proposal, at) => ({
    key: `k${at + 1}`,
    base: 1,
    proposal: { ...proposal, because: '' },
  }))
  return { title: 'Next', purpose: '', day: day('2027-04-01'), items }
}

test('an item without a reason has that of the draft', () => {
  expect(draftFaults(lines, draft('2027-04-01 end body/board'))).toEqual([])
})

test('a fault names its item', () => {
  const found = draftFaults(lines, draft('2027-04-01 end body/board\n2027-05-01 amend body/board name=Late'))
  expect(found.map(({ key, problem }) => [key, problem.code])).toEqual([['k2', 'not-in-force']])
})

test('an edit is told what it brings, and not what was there', () => {
  const before = draft('2027-04-01 end body/board\n2027-05-01 amend body/board name=Late')
  const after = draft(
    '2027-04-01 end body/board\n2027-05-01 amend body/board name=Late\n2027-05-01 end body/none',
  )
  expect(faultsBrought(lines, before, before)).toEqual([])
  expect(faultsBrought(lines, before, after).map(({ key }) => key)).toEqual(['k3'])
})
