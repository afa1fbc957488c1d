// A check keeps its own limits and evidence to itself: the shelf holds it as any other.
import { expect, test } from 'vitest'
import { check, severities } from './check.ts'

test('is passed on as it was given', () => {
  const parts = {
    code: 'a',
    title: 'A',
    question: 'A?',
    domain: 'clarity',
    severity: 'ask',
    why: 'Because.',
    remedy: 'Do.',
    basis: 'A test.',
    limits: { months: { label: 'Months', value: 3, min: 0, max: 24 } },
    find: () => [],
    say: () => 'A.',
  } as const
  expect(check(parts)).toBe(parts)
  expect(Object.keys(severities)).toEqual(['note', 'ask', 'act'])
})
