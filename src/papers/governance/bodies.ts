// How each body works, a row each: what it is there for, how often it meets, its quorum, its terms of reference.
import type { Cell, Table } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { body } from '#kinds/index.ts'
import { rhythms } from '#kinds/lists/rhythms.ts'

export function bodiesTable(now: Snapshot, title: Titles): Table {
  const bodies = now.all(body).toSorted((one, other) => title(one.id).localeCompare(title(other.id), 'en-GB'))
  return {
    type: 'table',
    caption: 'How each body works',
    columns: ['Body', 'What it is there for', 'Meets', 'In public', 'Quorum', 'Terms of reference'].map(
      (label) => ({ label }),
    ),
    rows: bodies.map((one) => rowOf(one, title)),
    empty: 'No body is recorded.',
  }
}

const PUBLIC = { yes: 'Yes', no: 'No', partly: 'In part' } as const

function rowOf({ id, values }: Thing<typeof body>, title: Titles): Cell[] {
  const length = values.hours === undefined ? '' : `, ${values.hours} hours`
  const quorum = [
    values.quorum === undefined ? '' : `${values.quorum} voting members`,
    values.quorumRule ?? '',
  ]
  return [
    [{ text: title(id), thing: id }],
    values.purpose ?? '',
    values.meets ? `${rhythms[values.meets]}${length}` : length.slice(2),
    values.inPublic ? PUBLIC[values.inPublic] : '',
    quorum.filter(Boolean).join('; '),
    values.terms ?? '',
  ]
}
