// Sample unit: say here in a sentence what is asked and why anyone would ask it.
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import { area } from '#kinds/area.ts'

export type SampleUnit = { readonly areas: readonly Id[] }

export const sampleUnit: Lens<Record<string, never>, SampleUnit> = {
  name: 'sample-unit',
  title: 'Sample unit',
  question: 'Which areas are there?',
  compute: (now) => ({ areas: now.all(area).map(({ id }) => id) }),
  show: ({ areas }, title) => [
    {
      type: 'table',
      caption: 'Areas',
      columns: [{ label: 'Area' }],
      rows: areas.map((id) => [[{ text: title(id), thing: id }]]),
      empty: 'There is no area.',
    },
  ],
}
