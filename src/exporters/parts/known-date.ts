// Dates as others write them: as much of a date as is known. Knows no form of file.
import type { When } from '#core/day.ts'

/** `2026-04-01`, `2026-04` or `2026`; nothing where only a limit of the date is known. */
export function knownDate(at: When | undefined): string | undefined {
  return at === undefined || at[0] === '?' || at[0] === '<' ? undefined : at
}
