// What adopting records, and reading the form of a decision.
import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { faultsOf } from '#core/refuse.ts'
import { changesOf, record } from '../../test/record.ts'
import { parseDecision, toBeRecorded } from './adopting.ts'

const of = record`
2020-01-01 begin body/board name=Board form=board`

test('the decision comes first, and a proposal without a reason takes the draft’s', () => {
  const [given, plain] = changesOf(`
2027-04-01 amend body/board meets=monthly
2027-04-01 amend body/board quorum=5`)
  const items = [given, plain].map((proposal, at) => ({
    key: `${at}`,
    base: 1,
    proposal: { ...(proposal as NonNullable<typeof proposal>), because: at === 0 ? 'Too rare' : ' ' },
  }))
  const contents = { title: 'Spring', purpose: 'Meet more', day: day('2027-04-01'), items }
  const on = day('2027-03-03')
  const found = toBeRecorded('d-1', contents, {
    title: 'Meet monthly',
    on,
    minute: 'Board, item 7',
    authority: '',
  })
  expect(found.map((one) => [one.act, one.because])).toEqual([
    ['begin', 'Board, item 7'],
    ['amend', 'Too rare'],
    ['amend', 'Meet more'],
  ])
  expect(found[0]).toMatchObject({
    id: 'decision/d-1',
    from: '2027-03-03',
    values: { title: 'Meet monthly', minute: 'Board, item 7', draft: 'Spring' },
  })
  expect(faultsOf(of, found)).toEqual([])
})

test.each([
  [{}, ['title', 'minute', 'on']],
  [{ title: ' ', minute: 'Item 7', on: '2027-03-03' }, ['title']],
  [{ title: 'A', minute: 'Item 7', on: '3 March' }, ['on']],
  [{ title: 'A', minute: 'Item 7', on: '2027-03-04' }, ['on']],
  [{ title: 'A', minute: 'Item 7', on: '2027-03-03' }, []],
])('%j', (posted, fields) => {
  const { value, problems } = parseDecision(posted as never, day('2027-03-03'))
  expect(problems.map(({ where }) => where.field)).toEqual(fields)
  expect(value === undefined).toBe(fields.length > 0)
})

test('what is filled in is kept, tidied; what is not is left out', () => {
  const posted = {
    title: ' A  decision ',
    minute: 'Item 7',
    on: '2027-03-03',
    quorate: 'yes',
    present: '',
    body: id('body/board'),
  }
  expect(parseDecision(posted, day('2027-03-03')).value).toEqual({
    title: 'A decision',
    on: '2027-03-03',
    minute: 'Item 7',
    body: 'body/board',
    quorate: 'yes',
  })
})
