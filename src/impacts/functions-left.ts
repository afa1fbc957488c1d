// Functions that a draft leaves without anyone who can decide them, where and above what value, and from which day: whoever
// decided ends, their part ends, or nobody is left in the post. Outcomes left are told elsewhere.
import type { Block, Cell as TableCell } from '#core/block.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import { impact, type Laid } from '#core/impact.ts'
import { spokenOf } from '#core/laid-differences.ts'
import type { Snapshot } from '#core/snapshot.ts'
import {
  cellsAt,
  cellsOf,
  daysThatMatter,
  decidersOf,
  faultsOfFunction,
  sayPlaces,
  valueIn,
  type Cell,
} from '#facts/index.ts'
import { assignment, statutoryFunction } from '#kinds/index.ts'

export type FunctionLeft = {
  readonly function: Id
  readonly from: Day
  /** Nobody decides it there, or the post that does stands empty. */
  readonly state: 'nobody' | 'vacant' | 'no-source'
  /** The stretches that nobody decides; none where a post stands empty or a source has ended. */
  readonly cells: readonly Cell[]
  /** The posts that stand empty, or the parts whose source has ended; none where nobody decides. */
  readonly by: readonly Id[]
  /** Who decided there without the draft. */
  readonly was: readonly Id[]
  /** Who stays accountable in law. */
  readonly holders: readonly Id[]
}

export const functionsLeft = impact<readonly FunctionLeft[]>({
  name: 'functions-left',
  title: 'Functions',
  question: 'Which functions would nobody be able to decide, and from which day?',
  compute(of) {
    const told = new Set<string>()
    return daysThatMatter(of).days.flatMap((day) =>
      functionsOf(of, day)
        .flatMap((id) => leftOn(of, day, id))
        .filter((one) => {
          const fresh = tellsOf(one).filter((each) => !told.has(each))
          for (const each of fresh) told.add(each)
          return fresh.length > 0
        }),
    )
  },
  show(found, title) {
    if (found.length === 0) return []
    const rows = found.map((one) => rowOf(one, title))
    const columns = ['Function', 'From', 'What', 'Decides without the draft', 'Stays accountable'].map(
      (label) => ({ label }),
    )
    return [{ type: 'table', caption: 'Functions left without a decider', columns, rows } satisfies Block]
  },
})

/** What is not told again on a later day: the same stretches together, each post and each part. */
function tellsOf({ function: of, state, cells, by }: FunctionLeft): readonly string[] {
  const stretches = cells.map(({ area, organisation, over, upTo }) => [area, organisation, over, upTo])
  const each = state === 'nobody' ? [JSON.stringify(stretches)] : by
  return each.map((one) => `${of} ${state} ${one}`)
}

function rowOf(one: FunctionLeft, title: Titles): readonly TableCell[] {
  const named = (ids: readonly Id[]): TableCell =>
    ids.flatMap((id, at) => [...(at > 0 ? [', '] : []), { text: title(id), thing: id }])
  const where = sayPlaces(one.cells, title).join('; ')
  const what = {
    nobody: `Nobody decides it ${where}`.trim(),
    vacant: 'The post that decides it stands empty',
    'no-source': 'Whoever passed it on is no more',
  }[one.state]
  return [
    [{ text: title(one.function), thing: one.function }],
    showDay(one.from),
    [{ tag: what, tone: 'warning' }],
    named(one.was),
    one.holders.length > 0 ? named(one.holders) : 'not recorded',
  ]
}

/** What the draft changes for a function on a day, as far as it worsens. */
function leftOn(of: Laid, day: Day, id: Id): readonly FunctionLeft[] {
  const [was, would] = [of.was(day), of.would(day)]
  if (!would.get(statutoryFunction, id)) return []
  const holders = would.get(statutoryFunction, id)?.values.heldBy ?? []
  const before = was.get(statutoryFunction, id)
    ? decidersOf(was, id).remits.map(({ values }): Id => values.to)
    : []
  const about = { function: id, from: day, was: [...new Set(before)], holders }
  const gaps = cellsOf(would, id).filter((cell) => cell.state === 'gap' && !wasGap(was, id, cell))
  const emptied = newFaults(was, would, id, 'post-vacant')
  const sourceless = newFaults(was, would, id, 'source-ended')
  return [
    ...(gaps.length > 0 ? [{ ...about, state: 'nobody', cells: gaps, by: [] } as const] : []),
    ...(emptied.length > 0 ? [{ ...about, state: 'vacant', cells: [], by: emptied } as const] : []),
    ...(sourceless.length > 0 ? [{ ...about, state: 'no-source', cells: [], by: sourceless } as const] : []),
  ]
}

/** Whether nobody decided it anywhere there without the draft; a place that is new to the draft was no gap. */
function wasGap(was: Snapshot, id: Id, cell: Cell): boolean {
  if (!was.get(statutoryFunction, id)) return true
  const there = cellsAt(was, id, { ...(cell.area && { area: cell.area }), value: valueIn(cell) })
  const alike = there.filter(
    ({ organisation: one }) => !one || !cell.organisation || one === cell.organisation,
  )
  return alike.length > 0 && alike.every(({ state }) => state === 'gap')
}

function newFaults(
  was: Snapshot,
  would: Snapshot,
  id: Id,
  fault: 'post-vacant' | 'source-ended',
): readonly Id[] {
  const wrong = (now: Snapshot) =>
    faultsOfFunction(now, id).flatMap((one): readonly Id[] => {
      if (one.fault !== fault) return []
      if (one.fault === 'post-vacant') return [one.post]
      return one.fault === 'source-ended' ? [one.remit.id] : []
    })
  const before = new Set(wrong(was))
  return wrong(would).filter((one) => !before.has(one))
}

/** Functions of which the draft speaks, or of whoever has a part in them, passed one on, holds one or is in the post. */
function functionsOf(of: Laid, day: Day): readonly Id[] {
  const spoken = new Set(spokenOf(of))
  const near = new Set([...spoken, ...[...spoken].flatMap((id) => positionOf(of, day, id))])
  const found = new Set<Id>()
  for (const now of [of.was(day), of.would(day)]) {
    for (const one of now.all(assignment)) {
      const { function: about, givenBy, to } = one.values
      if ([one.id, about, to, givenBy].some((id) => id !== undefined && near.has(id))) found.add(about)
    }
    for (const { id } of now.all(statutoryFunction)) if (near.has(id)) found.add(id)
  }
  return [...found].toSorted()
}

function positionOf(of: Laid, day: Day, id: Id): readonly Id[] {
  return [of.was(day), of.would(day)].flatMap((now) => {
    const to = (now.nearest(id)?.values as { readonly to?: Id } | undefined)?.to
    return to === undefined ? [] : [to]
  })
}
