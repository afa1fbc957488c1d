import { expect, test } from 'vitest'
import { tabs } from './tabs.ts'

test('each is a link, and the one that is open says so', () => {
  const shown = String(
    tabs('Years & months', [
      { text: '2025', href: '/a?y=1&m=2', current: false },
      { text: '2026', href: '/a', current: true },
    ]),
  )
  expect(shown).toContain('aria-label="Years &amp; months"')
  expect(shown).toContain('<a class="app-tabs__link" href="/a?y=1&amp;m=2">2025</a>')
  expect(shown).toContain('<a class="app-tabs__link" href="/a" aria-current="page">2026</a>')
})
