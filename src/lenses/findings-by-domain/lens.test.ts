// Findings counted by domain and urgency, with the way to each number.
import { expect, test } from 'vitest'
import type { Finding } from '#core/findings.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { findingsByDomain } from './lens.ts'

const whole = record`2020-01-01 begin body/b name=B form=board`
const one = (domain: string, severity: string) => ({ check: { domain }, severity }) as unknown as Finding

test('every domain has its line, and what is none leads nowhere', () => {
  const now = on(whole, '2026-01-01')
  const options = {
    findings: [one('clarity', 'act'), one('clarity', 'act'), one('clarity', 'note'), one('balance', 'ask')],
    href: (domain: string, severity?: string) => `/${domain}/${severity ?? 'all'}`,
  }
  const title = titlesOn(whole, '2026-01-01')
  const [table] = findingsByDomain.show(findingsByDomain.compute(now, options, title), title)
  expect(table?.type === 'table' && table.rows).toEqual([
    [
      'Clarity of roles and decisions',
      [{ text: '2', href: '/clarity/act' }],
      0,
      [{ text: '1', href: '/clarity/note' }],
      [{ text: '3', href: '/clarity/all' }],
    ],
    ['Innovation and learning', 0, 0, 0, 0],
    [
      'Representative and balanced leadership',
      0,
      [{ text: '1', href: '/balance/ask' }],
      0,
      [{ text: '1', href: '/balance/all' }],
    ],
    ['Connectivity and relationships', 0, 0, 0, 0],
    ['Resources and finances', 0, 0, 0, 0],
  ])
})
