// A field of a time of day, as clocks show it where people meet. Knows no time zone.
import type { Field } from './field.ts'
import { field, type Given } from './fields.ts'
import { failed, parsed } from './problem.ts'

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** `09:30`, in twenty-four hours. Reads 9.30, 9:30am and 2pm as well. */
export function clockTime(label: string, given: Given<false> = {}): Field<string, false> {
  const schema = { type: 'string', pattern: CLOCK.source }
  return field<string, false>(label, given, { type: 'text' }, schema, {
    parse: (written) => {
      const [, hour = '', minute = '00', half] =
        /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i.exec(written.trim()) ?? []
      const late = half?.toLowerCase() === 'pm' && Number(hour) < 12 ? 12 : 0
      const early = half?.toLowerCase() === 'am' && Number(hour) === 12 ? -12 : 0
      const time = `${String(Number(hour) + late + early).padStart(2, '0')}:${minute}`
      // Without minutes or a half of the day a number could be anything.
      const said = hour !== '' && (half !== undefined || /[:.]/.test(written))
      if (said && CLOCK.test(time)) return parsed(time)
      return failed('not-a-time', `"${written.trim()}" is not a time`, 'Write it as 09:30.')
    },
    write: (value) => value,
    show: (value) => [value],
    holds: (value): value is string => typeof value === 'string' && CLOCK.test(value),
  })
}
