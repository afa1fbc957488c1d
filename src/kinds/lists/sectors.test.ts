// Sectors of organisations, and whom seats may speak for besides.
import { expect, test } from 'vitest'
import { organisation, seat } from '../index.ts'
import { sectors, voices } from './sectors.ts'

test('an organisation has a sector; a seat may also speak for nobody’s organisation', () => {
  for (const label of Object.values(sectors))
    expect(organisation.fields.sector.parse(label).value).toBe(seat.fields.sector.parse(label).value)
  expect(seat.fields.sector.parse(voices.lay).value).toBe('lay')
  expect(organisation.fields.sector.parse('lay').problems).toHaveLength(1)
})
