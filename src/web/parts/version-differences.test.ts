import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'
import { itemsOf } from '../../../test/web/drafting.ts'
import { versionDifferences } from './version-differences.ts'

const LINES = '2027-04-01 end seat/lay\n2027-04-01 amend body/board meets=monthly'
const draft = (lines: string, more: Partial<DraftContents> = {}): DraftContents => ({
  title: 'Spring',
  purpose: 'To try',
  day: day('2027-04-01'),
  items: itemsOf(lines, 1),
  ...more,
})
const says = (of: DraftContents) => (key: string) => {
  const proposal = of.items.find((item) => item.key === key)?.proposal
  return (
    proposal && `${key} ${proposal.act} ${'values' in proposal ? JSON.stringify(proposal.values) : ''}`.trim()
  )
}
const before = draft(LINES)
const told = (after: DraftContents) =>
  versionDifferences({ before, after, saysBefore: says(before), saysAfter: says(after) }).map((one) =>
    [one.is, 'was' in one ? one.was : '', one.said].join(' | '),
  )

test.each<[string, DraftContents, readonly string[]]>([
  ['nothing', before, []],
  [
    'its words',
    draft(LINES, { title: 'Summer', purpose: '', day: day('2027-05-01') }),
    ['title | Spring | Summer', 'purpose | To try | ', 'day | 1 April 2027 | 1 May 2027'],
  ],
  [
    'something changed',
    draft(LINES.replace('monthly', 'weekly')),
    ['changed | k2 amend {"meets":"monthly"} | k2 amend {"meets":"weekly"}'],
  ],
  ['a reason', draft(`${LINES} -- because="Too rare"`), ['reason | A test | Too rare']],
  ['something added', draft(`${LINES}\n2027-04-01 end seat/chair`), ['added |  | k3 end']],
  ['something taken out', { ...before, items: before.items.slice(1) }, ['taken-out |  | k1 end']],
  [
    'something settled against the record',
    { ...before, items: before.items.map((one, at) => (at === 0 ? { ...one, base: 2 } : one)) },
    ['settled | k1 end | k1 end'],
  ],
])('%s', (_, after, expected) => expect(told(after)).toEqual(expected))
