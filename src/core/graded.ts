// A field of several things from one fixed list, each with how much of it, such as the capabilities that a role needs and the
// level of each. Written with semicolons between: `Political sense: strong; Staying power: able`.
import type { Field } from './field.ts'
import { optionsOf } from './options.ts'
import { field, several } from './fields.ts'
import { failed, parsed } from './problem.ts'

type Labels = Readonly<Record<string, string>>

/** By item, in no order; items of which nothing is said are not in it. Parses values or labels of both lists. */
export function graded<const I extends Labels, const G extends Labels>(
  label: string,
  items: I,
  grades: G,
  given: {
    readonly hint?: string
    /** What each item means, by item. */
    readonly meanings?: Labels
    /** What leaving an item out is called. */
    readonly none?: string
  } = {},
): Field<Readonly<Partial<Record<keyof I & string, keyof G & string>>>, false> {
  type Value = Readonly<Partial<Record<keyof I & string, keyof G & string>>>
  const schema = {
    type: 'object',
    properties: Object.fromEntries(Object.keys(items).map((item) => [item, { enum: Object.keys(grades) }])),
    additionalProperties: false,
  }
  const pairs = (value: Value, between: string) =>
    Object.keys(items).flatMap((item) => {
      const grade = value[item]
      return grade === undefined ? [] : [`${items[item]}${between}${grades[grade]}`]
    })
  const entry = {
    type: 'graded',
    items: optionsOf(items).map((item) => {
      const hint = given.meanings?.[item.value]
      return hint === undefined ? item : { ...item, hint }
    }),
    grades: optionsOf(grades),
    none: given.none ?? 'None',
  } as const
  return field<Value, false>(label, given, entry, schema, {
    parse: (written) => {
      const read = several(written, (part) => pairIn(part, label, items, grades))
      if (!read.value) return { problems: read.problems }
      const value: Readonly<Record<string, string>> = Object.fromEntries(read.value)
      const twice = read.value.find(([item, grade]) => value[item] !== grade)?.[0]
      if (twice === undefined) return parsed(value as Value)
      return failed('two-levels', `${items[twice]} is there twice, with two levels`, 'Keep one of them.')
    },
    write: (value) => pairs(value, ': ').join('; '),
    show: (value) => [pairs(value, ': ').join(', ')],
    holds: (value): value is Value =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.keys(value).length > 0 &&
      Object.entries(value).every(
        ([item, grade]) =>
          Object.hasOwn(items, item) && typeof grade === 'string' && Object.hasOwn(grades, grade),
      ),
  })
}

function pairIn(part: string, label: string, items: Labels, grades: Labels) {
  const colon = part.lastIndexOf(':')
  const [item, grade] = [
    called(part.slice(0, colon < 0 ? undefined : colon), items),
    called(part.slice(colon + 1), grades),
  ]
  if (colon >= 0 && item && grade) return parsed([item, grade] as const)
  const known = (labels: Labels) => Object.values(labels).join(', ')
  return failed(
    'not-on-the-list',
    `"${part}" says nothing that is on the lists for ${label}`,
    `Write one of ${known(items)}, a colon, and one of ${known(grades)}.`,
  )
}

function called(text: string, labels: Labels): string | undefined {
  const sought = text.trim().toLowerCase()
  return optionsOf(labels).find(({ value, label }) => value === sought || label.toLowerCase() === sought)
    ?.value
}
