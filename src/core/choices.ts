// A field of several values from one fixed list, such as the knowledge that a member brings. Ticked on a form, written
// with semicolons between.
import { field, several } from './fields.ts'
import type { Field, Option } from './field.ts'
import { optionsOf } from './options.ts'
import { failed, parsed } from './problem.ts'

/** Several of a fixed list, in the list's own order. Parses values or labels. */
export function choices<const O extends Readonly<Record<string, string>>>(
  label: string,
  labels: O,
  given: { readonly hint?: string } = {},
): Field<readonly (keyof O & string)[], false> {
  type Value = keyof O & string
  const options: readonly Option[] = optionsOf(labels)
  const order = options.map((option) => option.value)
  const schema = { type: 'array', items: { enum: order } }
  return field<readonly Value[], false>(label, given, { type: 'choices', options }, schema, {
    parse: (written) => {
      const read = several(written, (part) => {
        const sought = part.toLowerCase()
        const found = options.find(
          ({ value, label: text }) => value === sought || text.toLowerCase() === sought,
        )
        if (found) return parsed(found.value as Value)
        const known = options.map((option) => option.label).join(', ')
        return failed(
          'not-on-the-list',
          `"${part}" is not on the list for ${label}`,
          `Choose from: ${known}.`,
        )
      })
      if (!read.value) return { problems: read.problems }
      const chosen = new Set<string>(read.value)
      return parsed(order.filter((value) => chosen.has(value)) as Value[])
    },
    write: (value) => value.map((one) => labels[one] ?? one).join('; '),
    show: (value) => [value.map((one) => labels[one] ?? one).join(', ')],
    holds: (value): value is readonly Value[] =>
      Array.isArray(value) && value.length > 0 && isInOrder(value, order),
  })
}

/** Each is on the list, once, in the list's order: so that the same choice is always the same value. */
function isInOrder(value: readonly unknown[], order: readonly string[]): boolean {
  const places = value.map((one) => order.indexOf(one as string))
  return places.every((place, at) => place >= 0 && (at === 0 || (places[at - 1] as number) < place))
}
