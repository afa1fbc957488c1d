// What readers may be told of who could follow whom: numbers of the whole system, rounded so that none tells of one person or
// of one role. What is withheld is a type that holds no number. Knows no name and no page.
import type { Withheld } from '#core/block.ts'
import { addMonths, type Day } from '#core/day.ts'
import type { TrueCover } from './true-cover.ts'

/** Critical roles that there must be before cover is told, and people before a group is. */
export const LEAST = 5

export type CoverTold = {
  readonly roles: number
  /** Roles for which somebody is ready now, as often as people are named; in words. */
  readonly naive: string
  /** The same where nobody counts twice. */
  readonly covered: string
  /** Roles for which somebody from another sector is ready now. */
  readonly fromElsewhere: string
}

export function tellCover({ roles, naive, covered, fromElsewhere }: TrueCover): CoverTold | Withheld {
  if (roles < LEAST) return { withheld: 'too few roles to say' }
  const told = (count: number) => tellOf(count, roles)
  return { roles, naive: told(naive), covered: told(covered), fromElsewhere: told(fromElsewhere.length) }
}

// That all roles have somebody, or none, would tell of each of them.
function tellOf(count: number, all: number): string {
  if (count <= 1) return 'at most 1'
  return count >= all - 1 ? `at least ${all - 1}` : String(count)
}

export type GroupTold = { readonly key: string; readonly label: string; readonly people: string | Withheld }

/**
 * How many people there are in each group, to the next five below: "5 to 9". Under five they are too few to say, and none is
 * not told from few. Someone may be in several groups. No total is told, so that nothing can be taken from it.
 */
export function tellGroups(
  groupsOf: readonly (readonly string[])[],
  labels: Readonly<Record<string, string>>,
): readonly GroupTold[] {
  return Object.entries(labels).map(([key, label]) => {
    const count = groupsOf.filter((own) => own.includes(key)).length
    const from = count - (count % LEAST)
    const people = from < LEAST ? { withheld: 'too few to say' } : `${from} to ${from + LEAST - 1}`
    return { key, label, people }
  })
}

/** The first day of the day's quarter: what readers are told is counted once in three months, so that several changes come together. */
export function quarterOf(on: Day): Day {
  const first = `${on.slice(0, 8)}01` as Day
  return addMonths(first, -((Number(on.slice(5, 7)) - 1) % 3))
}
