// How the checks are set in a system on a day, read from the settings in force. Knows no check: a setting of a check
// that is no more says nothing to anyone.
import type { Setting, Settings } from '#core/findings.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import { checkSetting } from '#kinds/index.ts'

const LIMIT = /^\s*([A-Za-z]+)\s*=\s*(-?\d+(?:\.\d+)?)\s*$/

/** By the code of the check or the name of the pack. Of two settings of one check, what the later one says counts. */
export const settingsOfChecks = perSnapshot((now): Settings => {
  const found = new Map<string, Setting>()
  const inOrder = now
    .all(checkSetting)
    .toSorted((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0))
  for (const { values } of inOrder) {
    const { check, use, severity, limits } = values
    const before = found.get(check)
    found.set(check, {
      ...before,
      ...(use && { use }),
      ...(severity && { severity }),
      ...(limits && { limits: { ...before?.limits, ...limitsFrom(limits) } }),
    })
  }
  return found
})

// What is not a name and a number is left as the check has it.
function limitsFrom(written: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    written.flatMap((one) => {
      const [, name, value] = LIMIT.exec(one) ?? []
      return name !== undefined && value !== undefined ? [[name, Number(value)]] : []
    }),
  )
}
