// What is recorded at once is recorded over the record as it is today, whatever draft or day the address looks at.
import { snapshot } from '#core/snapshot.ts'
import type { SystemAsk } from '../../page.ts'

export function overRecord(ask: SystemAsk): SystemAsk {
  const { draft: _, laid: __, ...rest } = ask
  const here: SystemAsk['here'] = (path, more = {}) =>
    ask.here(path, { on: '', known: '', draft: '', ...more })
  return { ...rest, here, snapshot: snapshot(ask.ledger, ask.today) }
}
