import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from '#core/check.ts'
import { day } from '#core/day.ts'
import { checks } from '#checks/index.ts'
import { checksPage } from './checks.ts'

test('the page is as the checks are; else run: npm run reference', () => {
  const page = new URL('../../docs/reference/checks.md', import.meta.url)
  expect(readFileSync(page, 'utf8')).toBe(checksPage(checks))
})

test('an entry tells urgency, reasons, limits, and from when its law holds', () => {
  const one = check({
    code: 'old-hat',
    title: 'Old hat',
    question: 'Which hats are old?',
    domain: 'learning',
    severity: 'ask',
    why: 'Hats fade.',
    remedy: 'Buy one.',
    basis: 'The Hat Act.',
    limits: { years: { label: 'Years', value: 3, min: 1, max: 9, unit: 'years' } },
    pack: {
      name: 'hats',
      title: 'Hat Act',
      standing: 'proposed law',
      source: 'The Hat Bill, clause 1.',
      from: day('2027-04-01'),
      off: true,
    },
    off: true,
    find: () => [],
    say: () => '',
  })
  expect(checksPage([one]).split('\n## ')[1]).toBe(
    `Innovation and learning

### Old hat

\`old-hat\` Which hats are old?

- **Urgency:** to ask; asked only where it was turned on
- **Why it matters:** Hats fade.
- **What to do:** Buy one.
- **Rests on:** The Hat Act.
- **Limit:** \`years\`, years: 3 years (from 1 to 9)
- **Pack:** Hat Act (\`hats\`, proposed law), from 1 April 2027; asked only where the pack was turned on. Source: The Hat Bill, clause 1.
`,
  )
})
