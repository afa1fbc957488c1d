import { expect, test } from 'vitest'
import { html } from '#formats/html/html.ts'
import { findBy, finder, standpointKept } from './finder.ts'

const options = [
  { value: 'a', label: 'Air & water' },
  { value: 'b', label: 'Beds' },
]

test('what is looked at stays, and what the page is asked besides does not', () => {
  const query = { on: '2026-04-01', known: '', draft: 'one', q: 'beds' }
  expect(standpointKept({ query })).toEqual({ on: '2026-04-01', draft: 'one' })
})

test('one choice is made, or none where there is a word for it', () => {
  const theme = { name: 'theme', label: 'Theme', options }
  expect(String(findBy({ ...theme, value: 'b', none: 'All' }))).toMatch(
    /<option value="">All<\/option>.*Air &amp; water.*<option value="b" selected>Beds/s,
  )
  expect(String(findBy({ ...theme, value: 'b' }))).not.toContain('value=""')
})

test.each([
  [{}, { search: true, details: undefined }],
  [{ search: false }, { search: false, details: undefined }],
  [{ more: { used: false, fields: [html`<i></i>`] } }, { search: true, details: 'shut' }],
  [{ more: { used: true, fields: [html`<i></i>`] } }, { search: true, details: 'open' }],
])('%j: %j', (given, expected) => {
  const form = String(finder({ action: '/n', kept: { on: '"x"' }, fields: [], ...given }))
  const details = /<details[^>]*>/.exec(form)?.[0]
  expect({
    search: form.includes('role="search"'),
    details: details && (details.includes(' open') ? 'open' : 'shut'),
  }).toEqual(expected)
  expect(form).toContain('<input type="hidden" name="on" value="&quot;x&quot;">')
})
