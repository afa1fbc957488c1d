import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'
import { runs } from '../../test/arbitrary/history.ts'
import { words } from '../../test/record.ts'
import { itemsOf } from '../../test/web/drafting.ts'
import { mayBeEditorial } from './edits.ts'

const LINES = `
2027-04-01 begin body/forum name="Place Forum" form=forum quorum=5 purpose="To meet"
2027-04-01 amend body/board reportsTo=body/forum meets=monthly -- because="Two layers were too many"
2027-04-01 end seat/lay`

function draft(lines: string, more: Partial<DraftContents> = {}): DraftContents {
  const items = itemsOf(lines, 1)
  return { title: 'Spring', purpose: 'To try', day: day('2027-04-01'), items, ...more }
}
const before = draft(LINES)
const editorial = (after: DraftContents) => mayBeEditorial(before, after, words)

describe('words only', () => {
  test.each([
    ['nothing at all', LINES, {}],
    ['the title and the purpose', LINES, { title: 'Summer', purpose: '' }],
    ['a reason', LINES.replace('Two layers', 'Three layers'), {}],
    ['a name', LINES.replace('Place Forum', 'The Place Forum'), {}],
    ['a purpose that was given', LINES.replace('To meet', 'To meet often'), {}],
    ['a purpose left out', LINES.replace(' purpose="To meet"', ''), {}],
    ['what a guide keeps', LINES, { guided: { step: 2 } }],
  ])('%s', (_, lines, more) => expect(editorial(draft(lines, more))).toBe(true))
})

describe('of substance', () => {
  test.each([
    ['a number', LINES.replace('quorum=5', 'quorum=4'), {}],
    ['a number left out', LINES.replace(' quorum=5', ''), {}],
    ['a choice', LINES.replace('meets=monthly', 'meets=weekly'), {}],
    ['a reference', LINES.replace('reportsTo=body/forum', 'reportsTo=body/other'), {}],
    ['a date', LINES.replace('2027-04-01 end', '2027-05-01 end'), {}],
    ['the day of the draft', LINES, { day: day('2027-05-01') }],
    ['something added', `${LINES}\n2027-04-01 end seat/chair`, {}],
    ['something taken out', LINES.replace('2027-04-01 end seat/lay', ''), {}],
    ['another thing in its place', LINES.replace('seat/lay', 'seat/chair'), {}],
    ['another act', LINES.replace('amend', 'begin'), {}],
    ['settling with the record', LINES, { items: before.items.map((one) => ({ ...one, base: 2 })) }],
    ['the order', LINES, { items: before.items.toReversed() }],
  ])('%s', (_, lines, more) => expect(editorial(draft(lines, more))).toBe(false))
})

test('either way round it is the same', () => {
  const some = fc.constantFrom('5', '6').chain((quorum) =>
    fc
      .record({
        quorum: fc.constant(quorum),
        name: fc.constantFrom('A', 'B'),
        why: fc.constantFrom('x', 'y'),
      })
      .map(({ name, why }) =>
        draft(`2027-04-01 begin body/a name=${name} form=forum quorum=${quorum} -- because=${why}`),
      ),
  )
  fc.assert(
    fc.property(some, some, (one, other) => {
      expect(mayBeEditorial(one, other, words)).toBe(mayBeEditorial(other, one, words))
      const quorum = ({ items: [item] }: DraftContents) =>
        item && 'values' in item.proposal && item.proposal.values.quorum
      expect(mayBeEditorial(one, other, words)).toBe(quorum(one) === quorum(other))
    }),
    runs,
  )
})
