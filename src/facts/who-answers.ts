// An outcome as it is answered for on a day: at each level who is accountable, whether that is nobody or too many, who has
// another part, and which sectors that it needs have none. Knows no page and no finding.
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import type { AnsweringPart } from '#kinds/answers-for.ts'
import { outcome } from '#kinds/index.ts'
import type { AnsweringLevel } from '#kinds/lists/levels.ts'
import type { Sector } from '#kinds/lists/sectors.ts'
import { answersOf, type Answer } from './answers-of.ts'
import { organisationsOfHolder, sectorsOfHolder } from './organisations-of-holder.ts'
import { systemArea } from './system-area.ts'

/** One level and area, or, at the level of organisations, one organisation. */
export type AtLevel = {
  readonly level: AnsweringLevel
  readonly area: Id | undefined
  readonly accountable: readonly Answer[]
  /** Those of them that are in force, each once, in order of id. Several are a clash. */
  readonly standing: readonly Id[]
}

export type WhoAnswers = {
  readonly outcome: Thing<typeof outcome>
  /** That of the outcome first; others where someone is accountable at them. */
  readonly levels: readonly AtLevel[]
  readonly parts: Readonly<Record<Exclude<AnsweringPart, 'accountable'>, readonly Answer[]>>
  /** Sectors it cannot be reached without, of which nobody is accountable, responsible or contributes. */
  readonly missing: readonly Sector[]
}

/** Nothing where the outcome is not in force. */
export function whoAnswers(now: Snapshot, id: Id): WhoAnswers | undefined {
  const of = now.get(outcome, id)
  if (!of) return undefined
  const all = answersOf(now, id)
  const having = (part: AnsweringPart) => all.filter((one) => one.part === part)
  return {
    outcome: of,
    levels: levelsOf(now, of, having('accountable')),
    parts: {
      responsible: having('responsible'),
      contributes: having('contributes'),
      assures: having('assures'),
      informed: having('informed'),
    },
    missing: missingOf(now, of, all),
  }
}

/** Levels at which nobody is accountable, and those at which several in force are. */
export function faultsOfAnswering({ levels }: WhoAnswers): {
  readonly gaps: readonly AtLevel[]
  readonly clashes: readonly AtLevel[]
} {
  return {
    gaps: levels.filter(({ accountable }) => accountable.length === 0),
    clashes: levels.filter(({ standing }) => standing.length > 1),
  }
}

// In a single organisation one is accountable in each; several organisations of one area do not clash.
function levelsOf(
  now: Snapshot,
  { values }: Thing<typeof outcome>,
  accountable: readonly Answer[],
): readonly AtLevel[] {
  const own = whereOf(now, values)
  const groups = Map.groupBy(accountable, (one) => {
    const inOne = one.level === 'organisation' && one.level !== values.level
    const within = inOne ? organisationsOfHolder(now, one.holder).join(' ') : ''
    return `${whereOf(now, one)}${within && ` ${within}`}`
  })
  const first = levelOf(now, values, groups.get(own) ?? [])
  groups.delete(own)
  const others = [...groups.values()].flatMap((all) => {
    const [one] = all
    return one ? [levelOf(now, one, all)] : []
  })
  return [first, ...others]
}

type Where = { readonly level: AnsweringLevel; readonly area?: Id | undefined }

// At the level of the system, no area named is the area of the system.
function whereOf(now: Snapshot, { level, area }: Where): string {
  return `${level} ${area ?? (level === 'system' ? (systemArea(now)?.id ?? '') : '')}`
}

function levelOf(now: Snapshot, { level, area }: Where, accountable: readonly Answer[]): AtLevel {
  const holders = accountable.flatMap(({ holder }) => (now.find(holder) ? [holder] : []))
  return { level, area, accountable, standing: [...new Set(holders)].toSorted() }
}

function missingOf(now: Snapshot, { values }: Thing<typeof outcome>, all: readonly Answer[]) {
  const taking = all.filter(({ part }) => part !== 'assures' && part !== 'informed')
  const there = new Set(taking.flatMap((one) => sectorsOfHolder(now, one.holder)))
  return (values.needs ?? []).filter((sector) => !there.has(sector))
}
