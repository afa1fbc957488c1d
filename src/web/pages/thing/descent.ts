// What a thing came from and what became of it.
import type { Block, Run } from '#core/block.ts'
import { showWhen } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import { becameOf, cameFrom, type Descent } from '#core/lineage.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { lineageForms } from '#kinds/lineage.ts'

export function descentOf(now: Snapshot, id: Id, title: Titles): Block[] {
  const items = [
    ...cameFrom(now, id).map((event) => tell(event, 'from', event.old, title)),
    ...becameOf(now, id).map((event) => tell(event, 'to', event.new, title)),
  ]
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 2, text: 'Reorganisations' },
    { type: 'list', items },
  ]
}

function tell({ event }: Descent, word: string, others: readonly Id[], title: Titles): Run[] {
  const form = (event.values as { readonly form: keyof typeof lineageForms }).form
  return [
    { text: `${showWhen(event.start)}: ${lineageForms[form].toLowerCase()}`, thing: event.id },
    ` ${word} `,
    ...others.flatMap((other, at): Run[] => [
      ...(at > 0 ? [' and '] : []),
      { text: title(other), thing: other },
    ]),
  ]
}
