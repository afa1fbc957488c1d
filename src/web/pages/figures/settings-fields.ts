// What is chosen with a file of figures: the measure and whose figures they are, where the file does not say, and how
// percentages are written. The same fields before a file is read and after.
import { isId, kindOf, type Id } from '#core/id.ts'
import { area, measure, organisation, body } from '#kinds/index.ts'
import type { Form, SystemAsk } from '../../page.ts'
import type { FormField } from '../../parts/form.ts'
import type { FileSettings } from './read-file.ts'

const SUBJECTS = [area, organisation, body] as const

export function settingsFields(ask: SystemAsk, chosen: FileSettings): readonly FormField[] {
  const now = ask.snapshot
  const options = (ids: readonly Id[]) =>
    ids
      .map((value) => ({ value, label: ask.title(value) }))
      .toSorted((one, other) => one.label.localeCompare(other.label, 'en-GB'))
  return [
    {
      name: 'measure',
      label: 'Measure',
      type: 'reference',
      optional: true,
      hint: 'Where the file is of one measure and does not name it.',
      options: options(now.all(measure).map(({ id }) => id)),
      value: chosen.measure,
    },
    {
      name: 'of',
      label: 'Whose figures',
      type: 'reference',
      optional: true,
      hint: 'Where the file is of one area, organisation or body and does not name it.',
      options: SUBJECTS.flatMap((kind) => options(now.all(kind).map(({ id }) => id))),
      value: chosen.of,
    },
    {
      name: 'percentages',
      label: 'Percentages',
      type: 'choice',
      options: [
        { value: 'as-written', label: 'As written: 78 or 78% is 78 %' },
        { value: 'fractions', label: 'As parts of one: 0.78 is 78 %' },
      ],
      value: chosen.fractions ? 'fractions' : 'as-written',
    },
  ]
}

/** What is no choice is none. */
export function settingsIn(ask: SystemAsk, { values }: Pick<Form, 'values'>): FileSettings {
  const chosen = (name: string, kinds: readonly string[]) => {
    const value = values[name] ?? ''
    return isId(value) && kinds.includes(kindOf(value)) && ask.snapshot.find(value) ? value : undefined
  }
  const measured = chosen('measure', [measure.name])
  const of = chosen(
    'of',
    SUBJECTS.map(({ name }) => name),
  )
  return {
    ...(measured && { measure: measured }),
    ...(of && { of }),
    fractions: values.percentages === 'fractions',
  }
}
