// The part of a record that everyone may see: a record of its own, from which everything that was not chosen is gone, and every
// pointer at it and every text that names it with it. Pure; knows no kind by name.
import { effectiveDay, isDated, type Change, type DatedChange } from './change.ts'
import type { Day, When } from './day.ts'
import { hiddenIn } from './hidden-in.ts'
import { kindOf, type Id } from './id.ts'
import type { Values, Vocabulary } from './kind.ts'
import { ledger, type Ledger } from './ledger.ts'
import type { PublicChoice } from './public-choice.ts'
import type { Names } from './title.ts'
import type { SaysOne } from './unsaid.ts'
import { versionOn } from './timeline.ts'

export type PublishedPart = {
  readonly ledger: Ledger
  readonly names: Names
  readonly isHidden: (id: Id) => boolean
  /** Whether a text names what is not shown. */
  readonly says: SaysOne
}

/** What stands where a reason is not published; a reason is never empty. */
const UNSAID = 'Not published'
const UNNAMED = 'Name not published'
/** Fields that are remarks beside the facts. */
const NOTES: ReadonlySet<string> = new Set(['note'])

/**
 * `today` counts where the choice leaves history out: what is so then is so without a beginning. `always` names kinds that are
 * never left out for what their names say: what the others stand on.
 */
export function publishedPart(
  whole: Ledger,
  names: Names,
  choice: PublicChoice,
  today: Day,
  always: readonly string[],
): PublishedPart {
  const gone = choice.history ? [] : overIn(whole, today)
  const { hidden, says } = hiddenIn(whole, names, choice, { gone, always })
  const isHidden = (id: Id) => hidden.has(id)
  const cut: Cut = { vocabulary: whole.vocabulary, choice, isHidden, says }
  const kept = choice.history ? everShown(whole, cut) : shownFrom(whole, cut, today)
  const shown = ledger(whole.vocabulary, kept)
  return { ledger: shown, names: namesOf(shown, names, choice), isHidden, says }
}

type Cut = {
  readonly vocabulary: Vocabulary
  readonly choice: PublicChoice
  readonly isHidden: (id: Id) => boolean
  readonly says: SaysOne
}

function everShown(whole: Ledger, cut: Cut): readonly Change[] {
  const about = new Map<number, Id>()
  return whole.changes.flatMap((change): Change[] => {
    if (isDated(change)) {
      about.set(change.seq, change.id)
      return cut.isHidden(change.id) ? [] : [bare(change, cut)]
    }
    const meant = about.get(change.change)
    return meant === undefined || cut.isHidden(meant) ? [] : [bare(change, cut)]
  })
}

// What is so neither today nor on a later day.
function overIn(whole: Ledger, today: Day): readonly Id[] {
  return [...whole.timelines].flatMap(([id, line]) =>
    versionOn(line, today) || line.changes.some((change) => isLater(change, today)) ? [] : [id],
  )
}

// Each thing as it reads today, begun before; and what is to come.
function shownFrom(whole: Ledger, cut: Cut, today: Day): readonly Change[] {
  const before = `<${today}` as When
  const found: Change[] = []
  for (const [id, line] of whole.timelines) {
    if (cut.isHidden(id)) continue
    const now = versionOn(line, today)
    const last = now && line.changes.find(({ seq }) => seq === now.seq)
    if (now && last) {
      const { seq, recordedAt, by } = last
      const begin = { act: 'begin', id, from: before, values: now.values, because: UNSAID } as const
      found.push(bare({ ...begin, seq, recordedAt, by }, cut))
    }
    for (const change of line.changes) if (isLater(change, today)) found.push(bare(change, cut))
  }
  return found
}

// What is only known to have been so by a day is no plan.
function isLater(change: DatedChange, today: Day): boolean {
  return !/^[?<]/.test(change.from) && effectiveDay(change) > today
}

function bare<C extends Change>(change: C, cut: Cut): C {
  const { says, choice, isHidden } = cut
  const { source, decision, ...rest } = change
  const made = {
    ...rest,
    // Who recorded it is nobody's business outside.
    by: '',
    because: choice.notes && !says(change.because) ? change.because : UNSAID,
    ...(source && choice.notes && choice.names && !says(source) && { source }),
    ...(decision !== undefined && !isHidden(decision as Id) && { decision }),
    ...('values' in change && { values: valuesOf(change.id, change.values, change.act === 'begin', cut) }),
  }
  return made as unknown as C
}

function valuesOf(id: Id, values: Values, isBeginning: boolean, cut: Cut): Values {
  const kind = cut.vocabulary.get(kindOf(id))
  // What is known of someone besides that they are there could tell who it is.
  if (kind?.nameKeptApart && !cut.choice.names) return {}
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
      const field = kind?.fields[name]
      const left = value == null || !field ? value : leftOf(name, value, field.points(value), cut)
      // In an amendment nothing must be said, or what stood there before would go on standing.
      return left === null && isBeginning ? [] : [[name, left]]
    }),
  )
}

function leftOf(name: string, value: unknown, targets: readonly Id[], cut: Cut): unknown {
  if (!cut.choice.notes && NOTES.has(name)) return null
  const points = new Set<unknown>(targets)
  if (points.size === 0) return cut.says(value) ? null : value
  if (!targets.some(cut.isHidden)) return value
  if (!Array.isArray(value) || !value.every((one) => points.has(one))) return null
  const left = (value as readonly Id[]).filter((one) => !cut.isHidden(one))
  return left.length > 0 ? left : null
}

function namesOf(shown: Ledger, names: Names, choice: PublicChoice): Names {
  const people = [...shown.timelines.keys()].filter((id) => names.has(id))
  return new Map(people.map((id) => [id, (choice.names && names.get(id)) || UNNAMED]))
}
