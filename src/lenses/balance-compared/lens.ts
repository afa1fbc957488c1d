// Bodies beside each other by the sectors that sit on them, so that boards and places are compared at a glance; and the same
// bodies together on days gone by.
import type { Block, Cell, Table } from '#core/block.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { strips } from '#core/strips.ts'
import { councilsAndNhs, membersOfBody, sayCouncils, sayCount, type CouncilsAndNhs } from '#facts/index.ts'
import { body } from '#kinds/index.ts'
import { voices, type Voice } from '#kinds/lists/sectors.ts'

export type ComparedOptions = {
  readonly bodies: readonly Id[]
  /** The way to the balance of one body. */
  readonly way: (of: Id) => string
  /** Days on which all bodies together are looked at, oldest first; none leaves time out. */
  readonly days: readonly Day[]
}
type Counts = Readonly<Record<string, number>>
export type ComparedRow = CouncilsAndNhs & { readonly total: number; readonly counts: Counts }
export type Compared = {
  readonly bodies: readonly (ComparedRow & { readonly body: Id; readonly href: string })[]
  readonly days: readonly (ComparedRow & { readonly day: Day })[]
}

const LETTERS: Readonly<Record<Voice | 'unknown', string>> = {
  nhs: 'N',
  'primary-care': 'P',
  council: 'C',
  voluntary: 'V',
  independent: 'I',
  public: 'S',
  lay: 'L',
  unknown: '?',
}
const LABELS: Readonly<Record<Voice | 'unknown', string>> = { ...voices, unknown: 'Not recorded' }
const ORDER = Object.keys(LETTERS) as (keyof typeof LETTERS)[]

export const balanceCompared: Lens<ComparedOptions, Compared> = {
  name: 'balance-compared',
  title: 'Boards beside each other',
  question: 'On which boards are councils outnumbered, and has it changed?',
  compute(now, { bodies, way, days }) {
    return {
      bodies: bodies.map((id) => ({ body: id, href: way(id), ...rowOf(now, [id]) })),
      days: days.map((day) => {
        const then = now.at(day)
        return {
          day,
          ...rowOf(
            then,
            bodies.filter((id) => then.get(body, id)),
          ),
        }
      }),
    }
  },
  show({ bodies, days }, title) {
    const all = pictureOf(
      'Places by sector on each body',
      bodies.map((one) => ({
        ...one,
        label: title(one.body),
        cell: [{ text: title(one.body), href: one.href }],
      })),
    )
    const said: Block = {
      type: 'list',
      items: bodies.map((one) => [{ text: title(one.body), href: one.href }, `: ${sayCouncils(one)}`]),
    }
    if (days.length === 0) return [said, ...all]
    const through = pictureOf(
      'All of them together, through time',
      days.map((one) => ({ ...one, label: showDay(one.day), cell: showDay(one.day) })),
    )
    return [said, ...all, ...through]
  },
}

function rowOf(now: Snapshot, bodies: readonly Id[]): ComparedRow {
  const members = bodies.flatMap((id) => membersOfBody(now, id)).filter(({ attends }) => !attends)
  const counts: Record<string, number> = {}
  for (const { voices: spoken } of members)
    for (const voice of spoken.length > 0 ? spoken : (['unknown'] as const))
      counts[voice] = (counts[voice] ?? 0) + 1 / Math.max(1, spoken.length)
  return { ...councilsAndNhs(now, bodies), total: members.length, counts }
}

type Shown = ComparedRow & { readonly label: string; readonly cell: Cell }

// The letters are said above the picture, for whoever does not open its table.
function pictureOf(title: string, rows: readonly Shown[]): readonly Block[] {
  const shown = ORDER.filter((one) => rows.some(({ counts }) => counts[one]))
  const legend = shown.map((one) => `${LETTERS[one]} ${LABELS[one]}`).join(', ')
  const picture: Block = {
    type: 'picture',
    title,
    description: `${legend}. The table has the numbers.`,
    drawing: strips(
      rows.map(({ label, counts, total }) => ({
        label,
        parts: ORDER.map((one) => ({ letter: LETTERS[one], share: total ? (counts[one] ?? 0) / total : 0 })),
      })),
    ),
    table: tableOf(title, rows, shown),
  }
  return [{ type: 'prose', text: [{ strong: `${title}: ` }, legend] }, picture]
}

function tableOf(caption: string, rows: readonly Shown[], shown: readonly (keyof typeof LETTERS)[]): Table {
  return {
    type: 'table',
    caption,
    columns: [
      { label: caption.startsWith('All') ? 'Day' : 'Body' },
      { label: 'NHS for each council place' },
      ...shown.map((one) => ({ label: `${LETTERS[one]} ${LABELS[one]}`, numeric: true })),
    ],
    rows: rows.map(({ cell, councils, nhs, counts }) => [
      cell,
      sayRatio(councils, nhs),
      ...shown.map((one) => sayCount(counts[one] ?? 0, 1)),
    ]),
    empty: 'No body leads together here, as far as is recorded.',
  }
}

function sayRatio(councils: number, nhs: number): Cell {
  if (councils === 0) return nhs === 0 ? '–' : [{ tag: 'no council', tone: 'warning' }]
  const ratio = sayCount(nhs / councils, 1)
  return nhs > councils ? [{ strong: ratio }] : ratio
}
