import { expect, test } from 'vitest'
import { hiddenInputs } from './hidden-inputs.ts'

test('carries names and values, escaped', () => {
  expect(String(hiddenInputs({ q: '"a"', 'b<': 'c' }))).toBe(
    '<input type="hidden" name="q" value="&quot;a&quot;"><input type="hidden" name="b&lt;" value="c">',
  )
})
