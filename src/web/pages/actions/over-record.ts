// What is recorded at once is recorded over the record as it is today, whatever draft or day the address looks at.
import { keyOf, type Id } from '#core/id.ts'
import { snapshot } from '#core/snapshot.ts'
import type { SystemAsk } from '../../page.ts'

export function overRecord(ask: SystemAsk): SystemAsk {
  const { draft: _, laid: __, ...rest } = ask
  return { ...rest, snapshot: snapshot(ask.ledger, ask.today) }
}

/** The page of an action, as it stands once something was recorded. */
export function afterwards(ask: SystemAsk, id: Id): string {
  return ask.here(`/actions/${keyOf(id)}`, { on: '', known: '', draft: '' })
}
