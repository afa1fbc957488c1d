import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { lookOf, standpointBar, type StandpointBarOptions } from './standpoint-bar.ts'

const today: StandpointBarOptions = {
  day: day('2026-11-22'),
  today: day('2026-11-22'),
  action: '/north/bodies',
  keep: { q: 'board & co', sort: '-name' },
}
const past = { ...today, day: day('2024-04-01') }
const ahead = { ...today, day: day('2027-04-01') }
const known = { ...today, known: moment('2026-05-03T23:59:59.999Z') }
const draft = { ...ahead, draftTitle: 'Merge <Vale>' }

describe('the bar of the day looked at', () => {
  test.each([
    ['today', today, 'today', '<strong>Today</strong>, 22 November 2026'],
    ['a day gone by', past, 'other', '<strong>You are looking at 1 April 2024</strong>, as recorded today'],
    [
      'a day to come',
      ahead,
      'other',
      '<strong>You are looking ahead to 1 April 2027</strong>, as recorded today',
    ],
    [
      'what was known',
      known,
      'other',
      '<strong>You are looking at 22 November 2026</strong>, as recorded by the end of 3 May 2026',
    ],
    ['a draft', draft, 'draft', '<strong>Merge &lt;Vale&gt;</strong> as it would be on 1 April 2027'],
    ['a draft of today', { ...today, draftTitle: 'X' }, 'draft', 'Draft: not in force'],
  ])('%s', (_, options, look, words) => {
    expect(lookOf(options)).toBe(look)
    const bar = String(standpointBar(options))
    expect(bar).toContain(`app-standpoint--${look}`)
    expect(bar).toContain(words)
  })

  test('asks again by GET and keeps what else the page was asked', () => {
    const bar = String(standpointBar(past))
    expect(bar).toContain('action="/north/bodies" method="get"')
    expect(bar).toContain('<input type="hidden" name="q" value="board &amp; co">')
    expect(bar).toContain('<input type="hidden" name="sort" value="-name">')
    expect(bar).toMatch(/name="on" type="date"[^>]* value="2024-04-01"/)
  })

  test('leads back to today only from elsewhere', () => {
    // A draft stands on a day of its own: the way back would lead to itself.
    for (const options of [today, draft]) {
      expect(String(standpointBar(options))).not.toContain('Back to today')
    }
    for (const options of [past, known]) {
      expect(String(standpointBar(options))).toContain('href="/north/bodies?q=board+%26+co&amp;sort=-name"')
    }
  })
})
