// The functions a seat or role may have can be told apart however they are written.
import { expect, test } from 'vitest'
import { role, seat } from '../index.ts'
import { functions } from './functions.ts'

test('roles and seats read each by its value and by its label', () => {
  for (const [value, label] of Object.entries(functions)) {
    for (const { fields } of [role, seat])
      expect([fields.function.parse(value).value, fields.function.parse(label.toUpperCase()).value]).toEqual([
        value,
        value,
      ])
  }
})
