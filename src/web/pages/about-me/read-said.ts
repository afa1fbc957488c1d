// Reads what someone says of themself: for each characteristic one of its categories, or nothing.
import { problem, type Problem } from '#core/problem.ts'
import { characteristics, type Characteristic } from '#private/characteristics.ts'
import type { Query } from '../../page.ts'

export type SaidProblems = Readonly<Partial<Record<Characteristic, readonly Problem[]>>>
export type Read =
  | {
      /** All nine; nothing for what is not said. */
      readonly said: readonly (readonly [Characteristic, string | undefined])[]
      readonly problems?: undefined
    }
  | { readonly problems: SaidProblems }

export function readSaid(typed: Query): Read {
  const names = Object.keys(characteristics) as Characteristic[]
  const wrong = names.filter((name) => {
    const value = typed[name] ?? ''
    return value !== '' && !Object.hasOwn(characteristics[name].categories, value)
  })
  if (wrong.length === 0) return { said: names.map((name) => [name, typed[name] || undefined]) }
  return { problems: Object.fromEntries(wrong.map((name) => [name, [NOT_OFFERED]])) }
}

const NOT_OFFERED = problem('not-offered', 'That is not one of those offered', 'Choose one, or none.')
