// A fixed list as options to choose from.
import type { Option } from './field.ts'

/** In the list's own order. */
export function optionsOf(labels: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}
