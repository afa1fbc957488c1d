// Rows that say the same seat or post of the same owner are one position with several places, or one row said
// twice. Where each names another person the answer is plain; else it is asked.
import { plainName } from '../parts/match-name.ts'
import { nameKey } from './people.ts'
import { dayAfter } from './other-days.ts'
import { doubt } from './inquiry.ts'
import { cellOf, type Line } from './lines.ts'
import type { Work } from './work.ts'

export type Group = {
  readonly name: string
  /** Rows that each stand for one place; the first speaks for the position. */
  readonly lines: readonly Line[]
  /** Rows that only say it once more. */
  readonly repeated: readonly Line[]
  /** Undefined where a single row says nothing of it. */
  readonly places: number | undefined
}

/** Groups in order of their first row. `ownerOf` tells positions of one name apart. */
export function groupRows(
  work: Work,
  lines: readonly Line[],
  ownerOf: (line: Line) => string,
): readonly Group[] {
  const groups = Map.groupBy(
    lines,
    (line) => `${ownerOf(line)}|${plainName(cellOf(line, 'name')?.text ?? '')}`,
  )
  return [...groups.values()].map((rows) => groupOf(work, rows))
}

function groupOf(work: Work, rows: readonly Line[]): Group {
  const [first] = rows
  const cell = first && cellOf(first, 'name')
  const name = cell?.text.replace(/\s+/g, ' ') ?? ''
  if (rows.length === 1 || !cell) return { name, lines: rows, repeated: [], places: undefined }
  const stays = rows.map(
    (line) => `${nameKey(cellOf(line, 'person')?.text ?? '')}|${cellOf(line, 'since')?.text ?? ''}`,
  )
  if (rows.every((line) => cellOf(line, 'person')) && new Set(stays).size === rows.length) {
    // Those who left are earlier holders of the same place, not holders of places of their own.
    const places = Math.max(1, rows.filter((line) => !hasLeft(work, line)).length)
    const rule = `${rows.length} rows name it, each with another person or period; ${places} of them not ended.`
    work.inquiry.interpret(cell.where, name, places === 1 ? 'one place' : `${places} places`, rule)
    return { name, lines: rows, repeated: [], places: places === 1 ? undefined : places }
  }
  const answer = work.inquiry.ask({
    key: doubt('same-rows', cell.where.sheet ?? '', first?.block.body ?? '', name),
    where: cell.where,
    raw: cell.text,
    asks: `${rows.length} rows say "${name}". Are they as many places, or one said more than once?`,
    options: [
      { value: 'places', label: `${rows.length} places` },
      { value: 'once', label: 'One, said more than once' },
    ],
    likely: 'places',
  })
  if (answer === 'places') return { name, lines: rows, repeated: [], places: rows.length }
  const repeated = answer === 'once' ? rows.slice(1) : []
  return { name, lines: rows.slice(0, 1), repeated, places: undefined }
}

function hasLeft(work: Work, line: Line): boolean {
  const after = dayAfter(line)
  return after !== undefined && after <= work.asAt
}
