// The record of today without any draft, whatever the address looks at: what people do about themselves holds from today.
import { snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import type { SystemAsk } from '../../page.ts'
import type { SaidWord } from './said.ts'

/** Addresses still keep the day looked at, so that the way back is the way someone came. */
export function overToday(ask: SystemAsk): SystemAsk {
  const now = snapshot(ask.ledger, ask.today)
  const { draft: _, laid: __, ...plain } = ask
  return { ...plain, snapshot: now, title: titles(now, ask.names) }
}

/** Where someone comes to after doing something: today's page, with what became of it. */
export function afterwards(ask: SystemAsk, path: string, said: SaidWord): string {
  return ask.here(path, { on: '', known: '', draft: '', said })
}
