// What an importer of structures answers: what it told, as proposals, questions and problems, and each row of its file by what became of
// it. Knows no format.
import type { Id } from '#core/id.ts'
import type { Against, Question, Reading } from '#core/importer.ts'
import type { Where } from '#core/problem.ts'
import type { Notes } from './notes.ts'
import { proposeTold, type Outcome } from './propose-told.ts'
import type { Told } from './told.ts'

/** A row or an entry of the file. `adds` is the key of what it says something more of, where it tells of nothing itself. */
export type RowRead = { readonly where: Where; readonly adds?: string | undefined }

type ToRead = {
  /** The importer's name. */
  readonly name: string
  readonly told: readonly Told[]
  readonly rows: readonly RowRead[]
  readonly against: Against
  readonly notes: Notes
  /** Things of the record that the file only points at, by the key it does so. */
  readonly pointed?: ReadonlyMap<string, Id>
  /** Asked before anything else: what the file itself leaves open. */
  readonly questions?: readonly Question[]
}

export function readingOf({ name, told, rows, against, notes, pointed, questions = [] }: ToRead): Reading {
  const source = { name, because: `Imported from ${against.fileName}` }
  const proposed = proposeTold(told, against, source, notes, pointed)
  return {
    proposals: proposed.proposals,
    names: proposed.names,
    problems: notes.problems,
    questions: [...questions, ...proposed.questions],
    interpreted: notes.interpreted(),
    rows: countRows(rows, proposed.outcomes),
  }
}

/** A row proposes something where anything told by it does; else it is left out where anything is; else the record says it. */
function countRows(rows: readonly RowRead[], outcomes: ReadonlyMap<Told, Outcome>): Reading['rows'] {
  const byPlace = Map.groupBy(outcomes, ([{ where }]) => placeOf(where))
  const byKey = new Map([...outcomes].map(([{ key }, outcome]) => [key, outcome]))
  const all = rows.map(({ where, adds = '' }): Outcome => {
    const here = (byPlace.get(placeOf(where)) ?? []).map(([, outcome]) => outcome)
    if (here.length === 0) return byKey.get(adds) ?? 'passedOver'
    return ORDER.find((one) => here.includes(one)) ?? 'passedOver'
  })
  const count = (outcome: Outcome) => all.filter((one) => one === outcome).length
  return {
    read: rows.length,
    proposed: count('proposed'),
    unchanged: count('unchanged'),
    passedOver: count('passedOver'),
  }
}

const ORDER: readonly Outcome[] = ['proposed', 'passedOver', 'unchanged']

function placeOf({ sheet = '', row = 0 }: Where): string {
  return `${sheet}\u0000${row}`
}
