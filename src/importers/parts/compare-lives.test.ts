import { expect, test } from 'vitest'
import { endOf, startOf, when } from '#core/day.ts'
import { id } from '#core/id.ts'
import { standingOf } from './compare-lives.ts'

/** "2019..2021-06": a first day, and the first that no longer counts. */
function period(written: string) {
  const [from = '', until = ''] = written.split('..')
  return { ...(from && { from: when(from) }), ...(until && { until: when(until) }) }
}

function life(written: string) {
  const { from = when('?2000-01-01'), until } = period(written)
  const end = until && { end: until, until: endOf(until) }
  return { id: id('appointment/a'), start: from, from: startOf(from), ...end }
}

test.each([
  ['2019-05-02..', '2019-05-02..', 'same'],
  ['2019-05-02..2021-01-01', '2019-05-02..2021-01-01', 'same'],
  ['2019-05-02..2021-01-01', '2019-05-02..', 'ends'],
  ['2019-05-02..', '2018-05-02..', 'other-start'],
  ['2019-05-02..', '?2018-05-02..', 'same'],
  ['..', '2018-05-02..', 'same'],
  ['..', '2018-05-02..2019-01-01', 'ended-in-record'],
  ['2018-05-02..2020-01-01', '2018-05-02..2019-01-01', 'other-end'],
  ['2018-05-02..2020-01-01', '2018-05-02..?2019-01-01', 'same'],
  ['2019-05-02..', '2018-05-02..2019-01-01', 'none'],
  ['2010-05-02..2012-01-01', '2018-05-02..', 'none'],
  ['9999-12-31..', '2018-05-02..', 'other-start'],
])('%s in the file, %s in the record: %s', (told, recorded, is) => {
  expect(standingOf(period(told), [life(recorded)]).is).toBe(is)
})

test('of several periods the one that is the same is meant, before one that only overlaps', () => {
  const lives = [life('2010-01-01..2015-01-01'), life('2014-06-01..2020-01-01')]
  expect(standingOf(period('2014-06-01..2020-01-01'), lives)).toMatchObject({ is: 'same', life: lives[1] })
})
