// Which sheet is which in a spreadsheet of circles and roles: by its headings, in the words that such tools use.
import type { Sheet } from '../parts/sheet-rows.ts'

export type Sheets = {
  /** Circles and roles: a name, its circle or parent, what it is for. */
  readonly circles: readonly Sheet[]
  /** Who fills which role. */
  readonly assignments: readonly Sheet[]
  readonly members: readonly Sheet[]
  readonly others: readonly Sheet[]
}

export const CIRCLE = [
  'circle',
  'circle name',
  'parent circle',
  'parent',
  'supercircle',
  'super circle',
  'in circle',
] as const
export const ROLE = [
  'role',
  'role name',
  'role circle',
  'circle role',
  'circles roles',
  'circle or role',
] as const
export const MEMBER = [
  'member',
  'member name',
  'person',
  'assigned to',
  'assignee',
  'role filler',
  'partner',
  'full name',
] as const
const FOR = ['purpose', 'accountabilities', 'accountability', 'domains', 'domain'] as const

/** Nothing where no sheet speaks of circles. */
export function findSheets(sheets: readonly Sheet[]): Sheets | undefined {
  const has = (sheet: Sheet, headings: readonly string[]) => headings.some((one) => sheet.headings.has(one))
  const sortOf = (sheet: Sheet) => {
    const named = has(sheet, ROLE) || sheet.headings.has('name')
    if (has(sheet, MEMBER) && has(sheet, ROLE)) return 'assignments'
    if (
      named &&
      has(sheet, CIRCLE) &&
      (has(sheet, FOR) || has(sheet, ['type', 'kind']) || !has(sheet, MEMBER))
    )
      return 'circles'
    return /\b(members?|people|persons|users)\b/i.test(sheet.name) &&
      (named || has(sheet, MEMBER) || sheet.headings.has('first name'))
      ? 'members'
      : 'others'
  }
  const sorted = Map.groupBy(sheets, sortOf)
  const found = (sort: string) => sorted.get(sort as 'others') ?? []
  const [circles, assignments] = [found('circles'), found('assignments')]
  const speaks =
    circles.some((one) => has(one, CIRCLE)) || assignments.some((one) => has(one, CIRCLE.slice(0, 3)))
  return speaks ? { circles, assignments, members: found('members'), others: found('others') } : undefined
}
