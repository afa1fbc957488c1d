// England from its published tables: one system for each integrated care board, 42 from July 2022 and 36 from April
// 2026, each with its area, places, councils, trusts, networks and practices, and with the successions between them.
import type { Proposal } from '#core/change.ts'
import type { NameGiven } from '#core/draft.ts'
import { keyOf, type Id } from '#core/id.ts'
import { addBoard, addLocations, addSuccessions, boardLives } from './boards.ts'
import { addCouncils } from './councils.ts'
import { addMeasures, type EnglandLoad } from './measures.ts'
import { planFor, systemName } from './plan.ts'
import { addPrimaryCare, addTrusts } from './providers.ts'
import type { SeriesTables } from './series-tables.ts'
import type { EnglandTables } from './tables.ts'

export type EnglandSystem = {
  readonly slug: string
  readonly name: string
  /** The area in force while the system is. */
  readonly root: Id<'area'>
  readonly proposals: readonly Proposal[]
  /** Nobody: the tables name organisations only. */
  readonly names: readonly NameGiven[]
  /** Published figures of the system and its trusts, file by file; only of what the proposals begin. */
  readonly loads: readonly EnglandLoad[]
}

/**
 * The systems in order of slug, those that went in April 2026 and those that came among them. Without series a system has
 * no measures.
 */
export function england(tables: EnglandTables, series: SeriesTables = new Map()): readonly EnglandSystem[] {
  const lives = boardLives(tables)
  const systems = [...lives.values()].map((board): EnglandSystem => {
    const plan = planFor(board)
    addBoard(plan)
    addLocations(plan, tables, lives)
    addSuccessions(plan, tables, lives)
    addCouncils(plan, tables)
    addTrusts(plan, tables)
    addPrimaryCare(plan, tables)
    const loads = addMeasures(plan, series)
    return {
      slug: keyOf(plan.root),
      name: systemName(board),
      root: plan.root,
      proposals: plan.proposals,
      names: [],
      loads,
    }
  })
  return systems.toSorted((one, other) => (one.slug < other.slug ? -1 : 1))
}
