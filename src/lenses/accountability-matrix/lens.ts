// Outcomes against organisations, roles or levels: who has which part, as a letter with its word, and where nobody or too
// many are accountable. One table, in which gaps and clashes are seen at once.
import type { Block, Cell, Run } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import {
  answersOf,
  atLevel,
  faultsOfAnswering,
  organisationsOfHolder,
  whoAnswers,
  type Answer,
} from '#facts/index.ts'
import type { AnsweringPart } from '#kinds/answers-for.ts'
import { organisation, outcome } from '#kinds/index.ts'
import { answeringLevels, type AnsweringLevel } from '#kinds/lists/levels.ts'

export const matrixColumns = {
  organisation: 'Organisations',
  role: 'Roles, seats and bodies',
  level: 'Levels',
} as const
export type MatrixBy = keyof typeof matrixColumns

export type MatrixOptions = { readonly outcomes: readonly Thing<typeof outcome>[]; readonly by: MatrixBy }
export type MatrixColumn = { readonly key: string; readonly thing?: Id; readonly label: string }
export type MatrixRow = {
  readonly of: Thing<typeof outcome>
  /** Levels at which nobody is accountable, and those at which several are, with how many. */
  readonly gaps: readonly AnsweringLevel[]
  readonly clashes: readonly { readonly level: AnsweringLevel; readonly count: number }[]
  /** Parts by the key of the column, in the order in which parts are listed; each once. */
  readonly cells: ReadonlyMap<string, readonly AnsweringPart[]>
}
export type AccountabilityMatrix = {
  readonly by: MatrixBy
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
}

/** The word of each part; its first letter is its sign, but for "assures", which would be another A. */
const SIGNS: Readonly<Record<AnsweringPart, readonly [letter: string, word: string]>> = {
  accountable: ['A', 'accountable'],
  responsible: ['R', 'responsible'],
  contributes: ['C', 'contributes'],
  assures: ['S', 'assures'],
  informed: ['I', 'informed'],
}

export const accountabilityMatrix: Lens<MatrixOptions, AccountabilityMatrix> = {
  name: 'accountability-matrix',
  title: 'Who answers for what',
  question: 'Who has which part in which outcome, where is nobody accountable, and where are several?',
  compute(now, { outcomes, by }, title) {
    const rows = inFamilies(outcomes).map((of) => rowOf(now, of, by))
    const keys = new Set(rows.flatMap(({ cells }) => [...cells.keys()]))
    return { by, columns: columnsOf(now, by, keys, title), rows }
  },
  show(result) {
    const { by, columns, rows } = result
    const faulty = rows.filter(({ gaps, clashes }) => gaps.length + clashes.length > 0).length
    const table: Block = {
      type: 'table',
      caption: `Outcomes and ${matrixColumns[by].toLowerCase()}`,
      columns: [{ label: 'Outcome' }, ...columns.map(({ label }) => ({ label }))],
      rows: rows.map((row) => [headOf(row), ...columns.map(({ key }) => cellOf(row.cells.get(key) ?? []))]),
      empty: 'No outcome is chosen.',
    }
    return rows.length === 0 ? [table] : [{ type: 'prose', text: inWords(rows.length, faulty) }, table]
  },
}

/** Each followed by those that are part of it, so that a place stands beneath what it helps to reach; else by title. */
function inFamilies(outcomes: readonly Thing<typeof outcome>[]): readonly Thing<typeof outcome>[] {
  const sorted = outcomes.toSorted(
    (one, other) =>
      one.values.title.localeCompare(other.values.title, 'en-GB') || (one.id < other.id ? -1 : 1),
  )
  const here = new Set<Id>(sorted.map(({ id }) => id))
  const parts = Map.groupBy(sorted, ({ values }) =>
    values.partOf && here.has(values.partOf) ? values.partOf : undefined,
  )
  const found = new Set<Thing<typeof outcome>>()
  const visit = (one: Thing<typeof outcome>): void => {
    if (found.has(one)) return
    found.add(one)
    for (const part of parts.get(one.id) ?? []) visit(part)
  }
  for (const one of parts.get(undefined) ?? []) visit(one)
  // Outcomes that are part of one another in a circle have no first.
  for (const one of sorted) visit(one)
  return [...found]
}

function inWords(whole: number, faulty: number): string {
  if (faulty === 0) return 'Each outcome here has one accountable at every level.'
  return `${faulty} of ${whole} ${whole === 1 ? 'outcome' : 'outcomes'} ${faulty === 1 ? 'has' : 'have'} nobody or several accountable at a level.`
}

function rowOf(now: Snapshot, of: Thing<typeof outcome>, by: MatrixBy): MatrixRow {
  const found = whoAnswers(now, of.id)
  const { gaps, clashes } = found ? faultsOfAnswering(found) : { gaps: [], clashes: [] }
  const cells = new Map<string, readonly AnsweringPart[]>()
  for (const one of answersOf(now, of.id)) {
    for (const key of keysOf(now, one, by)) {
      const known = cells.get(key) ?? []
      if (!known.includes(one.part)) cells.set(key, [...known, one.part])
    }
  }
  return {
    of,
    gaps: gaps.map(({ level }) => level),
    clashes: clashes.map(({ level, standing }) => ({ level, count: standing.length })),
    cells,
  }
}

/** Whoever no organisation is recorded for stands in a column of its own. */
const NONE = 'none'

function keysOf(now: Snapshot, one: Answer, by: MatrixBy): readonly string[] {
  if (by === 'level') return [one.level]
  if (by === 'role') return [one.holder]
  const behind = organisationsOfHolder(now, one.holder)
  return behind.length > 0 ? behind : [NONE]
}

const LEVELS = Object.keys(answeringLevels)
const KINDS = ['role', 'seat', 'body', 'organisation']

function columnsOf(
  now: Snapshot,
  by: MatrixBy,
  keys: ReadonlySet<string>,
  title: Titles,
): readonly MatrixColumn[] {
  if (by === 'level')
    return Object.entries(answeringLevels).flatMap(([key, label]) => (keys.has(key) ? [{ key, label }] : []))
  const named = [...keys].flatMap((key): (MatrixColumn & { readonly at: string })[] => {
    if (key === NONE) return [{ key, label: 'No organisation recorded', at: '9' }]
    const thing = key as Id
    const name = title(thing)
    const short = now.get(organisation, thing)?.values.short ?? name
    return [{ key, thing, label: short, at: `${KINDS.indexOf(kindOf(thing))} ${name.toLowerCase()}` }]
  })
  return named
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({ key, thing, label }) => ({ key, label, ...(thing && { thing }) }))
}

function headOf({ of, gaps, clashes }: MatrixRow): Cell {
  const marks = [
    ...inOrder(gaps).map((level) => `nobody accountable ${atLevel[level]}`),
    ...clashes.map(({ level, count }) => `${count} accountable ${atLevel[level]}`),
  ]
  return [
    { text: of.values.title, thing: of.id },
    ...marks.flatMap((tag): Run[] => [' ', { tag, tone: 'warning' }]),
  ]
}

function inOrder(levels: readonly AnsweringLevel[]): readonly AnsweringLevel[] {
  return [...new Set(levels)].toSorted((one, other) => LEVELS.indexOf(one) - LEVELS.indexOf(other))
}

function cellOf(parts: readonly AnsweringPart[]): Cell {
  return parts.flatMap((part, at): Run[] => {
    const [letter, word] = SIGNS[part]
    return [at > 0 ? ' ' : '', { tag: letter, tone: part === 'accountable' ? 'draft' : 'plain' }, ` ${word}`]
  })
}
