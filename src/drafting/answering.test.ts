import { describe, expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { problem } from '#core/problem.ts'
import { parseAnswer, parseReason } from './answering.ts'

const about = {
  organisation: id('organisation/council'),
  as: [id('role/leader')],
  version: 3,
  forThem: false,
}
const read = (posted: Record<string, string>, more: Partial<typeof about> = {}) =>
  parseAnswer({ version: '3', answer: 'endorse', ...posted }, { ...about, ...more })

test('a plain endorsement needs nothing more; the only role there is need not be chosen', () => {
  expect(read({}).value).toEqual({
    is: 'answered',
    organisation: 'organisation/council',
    as: 'role/leader',
    version: 3,
    answer: 'endorse',
  })
})

test('an objection says why and what would change it; no other answer keeps what would change it', () => {
  const words = { reason: ' No vote ', wouldChange: 'A vote' }
  expect(read({ answer: 'object', ...words }).value).toMatchObject({
    reason: 'No vote',
    wouldChange: 'A vote',
  })
  expect(read({ answer: 'reservation', ...words }).value).not.toHaveProperty('wouldChange')
})

test('where it was taken from is kept only where someone else records it', () => {
  expect(read({ takenFrom: 'Letter' }, { forThem: true }).value?.takenFrom).toBe('Letter')
  expect(read({ takenFrom: 'Letter' }).value).not.toHaveProperty('takenFrom')
})

describe('is sent back', () => {
  const two = [id('role/leader'), id('seat/partner')]
  test.each([
    ['to an older version', { version: '2' }, {}, ['stale']],
    ['to no version', { version: '' }, {}, ['stale']],
    ['without an answer', { answer: '' }, {}, ['answer']],
    ['with an answer there is not', { answer: 'constructor' }, {}, ['answer']],
    ['with a reservation and no reason', { answer: 'reservation', reason: ' ' }, {}, ['reason']],
    ['with not yet and no reason', { answer: 'not-yet' }, {}, ['reason']],
    ['with an objection and nothing else', { answer: 'object' }, {}, ['reason', 'wouldChange']],
    ['recorded from nowhere', {}, { forThem: true }, ['takenFrom']],
    ['in none of several roles', {}, { as: two }, ['as']],
    ['in a role that is not theirs', { as: 'role/other' }, { as: two }, ['as']],
    ['with a reason without end', { reason: 'x'.repeat(5001) }, {}, ['reason']],
  ])('%s', (_, posted, more, fields) => {
    const { value, problems } = read(posted, more)
    expect(value).toBeUndefined()
    expect(problems.map(({ where, code }) => where.field ?? code)).toEqual(fields)
  })
})

test('a reason is there and has an end', () => {
  const missing = problem('missing', 'There is no reason', 'Say why.')
  expect(parseReason(' So ', 'reason', missing).value).toBe('So')
  expect(parseReason(' ', 'reason', missing).problems).toEqual([{ ...missing, where: { field: 'reason' } }])
  expect(parseReason('x'.repeat(5001), 'reason', missing).problems.map(({ code }) => code)).toEqual([
    'too-long',
  ])
})
