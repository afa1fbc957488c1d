import { expect, test } from 'vitest'
import { graded as gradedField } from '#core/graded.ts'
import { graded } from './graded.ts'

const { entry } = gradedField(
  'Needs',
  { nerve: 'Nerve', ear: 'A good ear' },
  { some: 'Some', much: 'Much' },
  { meanings: { ear: 'Listens <first>.' }, none: 'Not needed' },
)
if (entry.type !== 'graded') throw new Error('not graded')
const shown = String(
  graded({ id: 'f', name: 'needs', label: 'Needs', hint: 'How much.', entry, values: ['ear: much'] }),
)

test('each thing has its own list, all sent under one name, and what is left out is called so', () => {
  expect(shown.match(/<select[^>]* name="needs"/g)).toHaveLength(2)
  expect(shown.match(/<option value=""[^>]*>Not needed</g)).toHaveLength(2)
  expect(shown).toContain('<option value="ear: much" selected>Much</option>')
  expect(shown).toContain('<option value="" selected>Not needed</option>')
})

test('what a thing means describes its list, and the question stands above them all', () => {
  expect(shown).toMatch(/<select[^>]* id="f-2"[^>]* aria-describedby="f-2-hint"/)
  expect(shown).toContain('Listens &lt;first&gt;.')
  expect(shown).toMatch(/<fieldset[^>]* aria-describedby="f-all-hint"/)
})
