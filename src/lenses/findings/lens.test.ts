// Findings as sentences: by domain and check, folded where there are many, set aside apart.
import { expect, test } from 'vitest'
import { plain, type Block } from '#core/block.ts'
import { check, type Severity } from '#core/check.ts'
import { findingsOf, type SetAsides } from '#core/findings.ts'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { body } from '#kinds/index.ts'
import { on, recordOf, titlesOn, words } from '../../../test/record.ts'
import { findings } from './lens.ts'

const rows = Array.from({ length: 12 }, (_, n) => `2020-01-01 begin body/b${n} name="Body ${n}" form=forum`)
const whole = recordOf(words, rows.join('\n'))
const now = on(whole, '2026-01-01')

const made = (code: string, domain: string, severity: Severity, most: number) =>
  check({
    code,
    title: `Title of ${code}`,
    question: '?',
    domain,
    severity,
    why: 'Why.',
    remedy: '',
    basis: '',
    limits: {},
    find: (at) =>
      at
        .all(body)
        .slice(0, most)
        .map((one) => ({ about: [one.id], evidence: undefined })),
    say: ({ about: [of] }, title) => `${title(of)} is odd.`,
  })
const checks = [made('few', 'learning', 'note', 1), made('many', 'clarity', 'act', 12)]

function told(most: number, asides: SetAsides = new Map()): readonly string[] {
  const found = findingsOf(now, checks, new Map(), asides)
  const title = titlesOn(whole, '2026-01-01')
  const options = {
    findings: found,
    href: ({ key }: { key: string }) => `/${key}`,
    hrefOfCheck: (code: string) => `/all/${code}`,
    most,
  }
  return findings.show(findings.compute(now, options, title), title).flatMap(lines)
}

function lines(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`]
    case 'prose':
      return [plain(block.text)]
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`)
    case 'details':
      return [`> ${block.summary}`, ...block.blocks.flatMap(lines).map((line) => `  ${line}`)]
    default:
      return [block.type]
  }
}

test('by domain and check, many folded', () => {
  expect(told(100)).toMatchInlineSnapshot(`
    [
      "## Clarity of roles and decisions",
      "### Title of many",
      "To act on Why.",
      "- Body 0 is odd.",
      "- Body 1 is odd.",
      "- Body 10 is odd.",
      "- Body 11 is odd.",
      "- Body 2 is odd.",
      "- Body 3 is odd.",
      "- Body 4 is odd.",
      "- Body 5 is odd.",
      "> 4 more of the same",
      "  - Body 6 is odd.",
      "  - Body 7 is odd.",
      "  - Body 8 is odd.",
      "  - Body 9 is odd.",
      "## Innovation and learning",
      "### Title of few",
      "To note Why.",
      "- Body 0 is odd.",
    ]
  `)
})

test('no more than asked for, with the way to all', () => {
  const all = told(10)
  expect(all.filter((line) => line.includes('- Body'))).toHaveLength(11)
  expect(all).toContain('And 2 more: show all of these')
})

test('what is set aside stands apart with its reason', () => {
  const aside = {
    thing: id('set-aside/one'),
    since: day('2025-01-01'),
    review: day('2026-06-01'),
    because: 'It is new',
  }
  const all = told(100, new Map([['few body/b0', aside]]))
  expect(all).not.toContain('## Innovation and learning')
  expect(all.slice(-3)).toEqual([
    '## Set aside',
    '> One finding is set aside',
    '  - Body 0 is odd. Set aside on 1 January 2025, to be looked at again on 1 June 2026: It is new',
  ])
})
