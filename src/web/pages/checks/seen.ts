// What was known of a setting when a form was made, so that one made before someone else set it is out of date.
import { id, keyFrom, type Id } from '#core/id.ts'
import type { SystemAsk } from '../../page.ts'

export function seenOf({ ledger }: SystemAsk, name: string): string {
  const changes = ledger.timelines.get(settingId(name))?.changes ?? []
  return String(changes.reduce((last, { seq }) => Math.max(last, seq), 0))
}

/** The setting of a check, by its code, or of a pack, by its name. */
export function settingId(name: string): Id {
  return id(`check-setting/${keyFrom(name)}`)
}
