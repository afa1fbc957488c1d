// What points at a thing, table by table: the roles an organisation employs, the bodies that report to a body.
// Appointments and seats are left to the tables that show them with their people.
import type { Block, Cell } from '#core/block.ts'
import { showWhen } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { capital } from '../../parts/capital.ts'

const MOST = 200

export function pointersTo(now: Snapshot, id: Id, title: Titles): Block[] {
  // What only steers the record is told where it does its work.
  const kinds = [...now.ledger.vocabulary.values()].filter(({ steers }) => !steers)
  return kinds.flatMap((kind) =>
    Object.entries(kind.fields).flatMap(([name, field]): Block[] => {
      if (field.entry.type !== 'references' || isShownElsewhere(kind, name, id)) return []
      const found = now.pointing(kind, name, id)
      if (found.length === 0) return []
      const rows = found
        .slice(0, MOST)
        .map((thing): Cell[] => [[{ text: title(thing.id), thing: thing.id }], showWhen(thing.start)])
      const caption = `${capital(kind.words.many)}: ${field.label.toLowerCase()}`
      const more = found.length > MOST ? ` (the first ${MOST} of ${found.length})` : ''
      return [
        {
          type: 'table',
          caption: caption + more,
          columns: [{ label: capital(kind.words.one) }, { label: 'Since' }],
          rows,
        },
      ]
    }),
  )
}

function isShownElsewhere(kind: Kind, field: string, id: Id): boolean {
  const holding = kind.holding?.holder === field || kind.holding?.position === field
  const descent = kind.lineage?.old === field || kind.lineage?.new === field
  return holding || descent || (kind.name === 'seat' && field === 'body' && kindOf(id) === 'body')
}
