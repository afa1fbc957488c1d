// Whether councils are outnumbered on bodies taken together, and on each of them.
import type { Text } from '#core/block.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import { councilsAndNhs, sayCouncils, type CouncilsAndNhs } from '#facts/index.ts'

export type CouncilsCounted = {
  readonly together: CouncilsAndNhs
  readonly bodies: readonly (CouncilsAndNhs & { readonly body: Id })[]
}

export const councilsCounted: Lens<{ readonly bodies: readonly Id[] }, CouncilsCounted> = {
  name: 'councils-counted',
  title: 'Councils and the NHS',
  question: 'Are councils outnumbered on these bodies?',
  compute: (now, { bodies }) => ({
    together: councilsAndNhs(now, bodies),
    bodies: bodies.map((id) => ({ body: id, ...councilsAndNhs(now, [id]) })),
  }),
  show: ({ together, bodies }, title) => [
    {
      type: 'prose',
      text: `On the bodies that lead, ${bodies.length} in all and taken together: ${sayCouncils(together)} A place that is held jointly counts in equal parts for each.`,
    },
    {
      type: 'list',
      items: bodies.map((one): Text => [{ text: title(one.body), thing: one.body }, `: ${sayCouncils(one)}`]),
    },
  ],
}
