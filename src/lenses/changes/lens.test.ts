import { expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { kindOf, type Id } from '#core/id.ts'
import { vocabulary } from '#core/kind.ts'
import { ledger } from '#core/ledger.ts'
import { parseLines } from '#core/notation.ts'
import { snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import { kinds } from '#kinds/index.ts'
import { changes } from './lens.ts'

const defaults = { by: 'test', at: moment('2026-01-01T00:00:00.000Z'), because: 'as written' }

function told(lines: string, most = 20, newestFirst = false) {
  const read = parseLines(lines, defaults)
  expect(read.problems).toEqual([])
  const now = snapshot(ledger(vocabulary(kinds), read.changes), day('2026-06-01'))
  const title = titles(now, new Map([['person/ada' as Id, 'Ada Invented']]))
  const options = { from: day('2026-01-01'), until: day('2027-01-01'), newestFirst, most }
  const found = changes.compute(now, options, title)
  return {
    ...found,
    lines: found.days.flatMap((one) => [one.day, ...one.told.map(({ sentence }) => sentence)]),
  }
}

const body = '2020-01-01 begin body/icb name="The Board" form=board'

test('tells what changes in force in the time, by day, without saying the day again', () => {
  const { lines } = told(`${body}
    2020-01-01 begin seat/chair body=body/icb name=Chair capacity=chair
    2026-02-01 begin person/ada
    2026-02-01 begin appointment/a person=person/ada to=seat/chair
    2026-03-01 amend body/icb name="The New Board"
    2027-01-01 end body/icb`)
  expect(lines).toEqual([
    '2026-02-01',
    'Ada Invented takes up Chair, The New Board.',
    '2026-03-01',
    'The New Board: name changes from The Board to The New Board.',
  ])
})

test('leaves out what was withdrawn, and what is only known to have been so by a day', () => {
  const { lines } = told(`${body}
    2026-03-01 amend body/icb name=Wrong
    - retract 2
    ?2026-03-14 begin organisation/x name="Some Trust"
    <2026-03-14 begin organisation/y name="Another Trust"`)
  expect(lines).toEqual([])
})

test('many alike on one day are told as a number', () => {
  const seats = Array.from(
    { length: 5 },
    (_, at) => `2026-04-01 begin seat/s${at} body=body/icb name=S${at} capacity=member`,
  )
  expect(told([body, ...seats].join('\n')).lines).toEqual(['2026-04-01', '5 seats begin.'])
  expect(told([body, ...seats.slice(1)].join('\n')).lines).toHaveLength(5)
})

test('newest first when asked, and what is over the most is counted', () => {
  const lines = `${body}
    2026-02-01 amend body/icb name=A
    2026-03-01 amend body/icb name=B
    2026-04-01 amend body/icb name=C`
  const found = told(lines, 2, true)
  expect(found.days.map((one) => one.day)).toEqual(['2026-04-01', '2026-03-01'])
  expect([found.shown, found.total]).toEqual([2, 3])
})

test('every thing told of is one of a kind', () => {
  for (const { told: lines } of told(`${body}\n2026-02-01 amend body/icb name=A`).days) {
    for (const { thing } of lines) expect(thing && kindOf(thing)).toBe('body')
  }
})
