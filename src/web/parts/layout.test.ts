import { expect, test } from 'vitest'
import { html } from '#formats/html/html.ts'
import { layout, type LayoutOptions } from './layout.ts'

const options: LayoutOptions = {
  title: 'Bodies',
  content: html`<h1>Bodies</h1>`,
  service: { text: 'Throughline', href: '/north' },
  systemName: 'Northmoor & Vale',
  footerLinks: [{ text: 'Accessibility statement', href: '/accessibility' }],
  licence: 'MIT',
  asset: (name) => `/assets/${name}`,
}
const page = (more: Partial<LayoutOptions> = {}) => String(layout({ ...options, ...more }))

test('is a whole page with its landmarks in order', () => {
  const marks = [...page().matchAll(/<(!DOCTYPE html|html lang="en"|header|main|footer)/g)].map(
    ([, mark]) => mark,
  )
  expect(marks).toEqual(['!DOCTYPE html', 'html lang="en"', 'header', 'main', 'footer'])
  expect(page()).toContain('href="#maincontent"')
  expect(page()).toContain('<main class="nhsuk-main-wrapper" id="maincontent"><h1>Bodies</h1></main>')
})

test('names page, system and service in the title, and an error first', () => {
  expect(page()).toContain('<title>Bodies – Northmoor &amp; Vale – Throughline</title>')
  expect(page({ wrong: true, systemName: undefined })).toContain('<title>Error: Bodies – Throughline</title>')
})

test('runs and styles nothing inline, and fetches its own assets only', () => {
  const written = page({ scripts: ['map.js'] })
  expect(written).not.toMatch(/<style|\sstyle=|\son\w+=|<script>/)
  const fetched = [...written.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^"]*)"/g)].map(
    ([, address]) => address,
  )
  expect(fetched).toEqual(
    ['icon.svg', 'nhsuk.css', 'app.css', 'page.js', 'map.js'].map((name) => `/assets/${name}`),
  )
})

test('the whole page says how it differs from today', () => {
  expect(page()).toContain('<body class="app-look-today">')
  expect(page({ look: 'draft', wide: true })).toContain('<body class="app-look-draft app-wide">')
})

test('marks where one is', () => {
  const navigation = [{ text: 'Bodies', href: '/north/bodies', current: true }]
  expect(page({ navigation })).toContain('href="/north/bodies" aria-current="page"')
})

test('prints the standpoint at the foot', () => {
  expect(page({ standing: 'In force on 1 April 2026' })).toMatch(/app-standing">In force on 1 April 2026</)
})
