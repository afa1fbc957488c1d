import { describe, expect, test } from 'vitest'
import { clockTime } from './clock-time.ts'

describe('a time of day', () => {
  const field = clockTime('Begins at')
  test.each([
    ['09:30', '09:30'],
    ['9.30', '09:30'],
    ['9:30am', '09:30'],
    ['2pm', '14:00'],
    ['12pm', '12:00'],
    ['12 am', '00:00'],
    ['12.15 am', '00:15'],
  ])('%s is read as %s', (written, time) => expect(field.parse(written).value).toBe(time))

  test.each(['9', '24:00', '9:60', 'noon', '13pm:00', '', '25pm', '-9:00'])('%s is none', (written) => {
    expect(field.parse(written)).toMatchObject({ problems: [{ code: 'not-a-time' }] })
  })
})
