// The area that the record is about as a whole, for what is said of a system and not of one thing in it.
import { perSnapshot } from '#core/per-snapshot.ts'
import type { Thing } from '#core/snapshot.ts'
import { area } from '#kinds/index.ts'

/** The one area at the level of a system; else the one that lies within no other. None where several could be meant. */
export const systemArea = perSnapshot((now): Thing<typeof area> | undefined => {
  const all = now.all(area)
  const only = (found: readonly Thing<typeof area>[]) => (found.length === 1 ? found[0] : undefined)
  const systems = all.filter(({ values }) => values.level === 'system')
  if (systems.length > 0) return only(systems)
  return only(all.filter(({ values }) => !now.get(area, values.within)))
})
