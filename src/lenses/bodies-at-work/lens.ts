// How each body works, a row each: what it is there for, how often it meets, its quorum, its terms of reference.
import type { Cell } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import type { Lens } from '#core/lens.ts'
import type { Thing } from '#core/snapshot.ts'
import { body } from '#kinds/index.ts'
import { rhythms } from '#kinds/lists/rhythms.ts'

export const bodiesAtWork: Lens<undefined, readonly Thing<typeof body>[]> = {
  name: 'bodies-at-work',
  title: 'How each body works',
  question: 'What is each body there for, how often does it meet, and when is it quorate?',
  compute: (now, _, title) =>
    now.all(body).toSorted((one, other) => title(one.id).localeCompare(title(other.id), 'en-GB')),
  show(bodies, title) {
    const rows = bodies.map((one) => rowOf(one, title))
    // What nothing is recorded of takes no room from what is.
    const said = COLUMNS.map((_, at) => at === 0 || rows.some((row) => row[at] !== ''))
    return [
      {
        type: 'table',
        caption: 'How each body works',
        columns: COLUMNS.filter((_, at) => said[at]).map((label) => ({ label })),
        rows: rows.map((row) => row.filter((_, at) => said[at])),
        empty: 'No body is recorded.',
      },
    ]
  },
}

const COLUMNS = [
  'Body',
  'What it is there for',
  'Meets',
  'In public',
  'Quorum',
  'Terms of reference',
] as const
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
