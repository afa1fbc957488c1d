import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'
import { changesOf } from '../../test/record.ts'
import { untouched } from './untouched.ts'

function draft(lines: string, title = 'Next'): DraftContents {
  const items = changesOf(lines).map((proposal, at) => ({ key: `k${at + 1}`, base: 1, proposal }))
  return { title, purpose: '', day: day('2027-04-01'), items }
}

const read = draft('2027-04-01 begin body/one name=One form=forum\n2027-04-01 amend body/two name=Two')
const more = draft(
  '2027-04-01 begin body/one name=One form=forum\n2027-04-01 amend body/two name=Two\n2027-04-01 amend body/three name=Three',
)

test.each([
  ['another thing was added', read, more, { things: ['body/two'] }, true],
  ['this thing was added', read, more, { things: ['body/three'] }, false],
  [
    'this thing was changed',
    read,
    draft('2027-04-01 begin body/one name=Other form=forum'),
    { things: ['body/one'] },
    false,
  ],
  ['this item was taken out', more, read, { items: ['k3'] }, false],
  ['another item was taken out', more, read, { items: ['k1'] }, true],
  ['the title was changed', read, draft('', 'Other'), { words: true }, false],
  ['the title was changed, which this is not about', { ...read, items: [] }, draft('', 'Other'), {}, true],
  ['only proposals were changed, which the title does not care for', read, more, { words: true }, true],
] as const)('%s', (_, before, after, about, expected) =>
  expect(untouched(before, after, about)).toBe(expected),
)
