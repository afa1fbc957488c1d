// Writes the first version of a draft, in the name of whoever asks.
import { randomUUID } from 'node:crypto'
import type { DraftContents, NameGiven } from '#core/draft.ts'
import type { SystemAsk } from '../page.ts'

/** Answers its id. `system` is another than the one asked about where the draft belongs there. */
export async function beginDraft(
  ask: SystemAsk,
  contents: DraftContents,
  names: readonly NameGiven[] = [],
  system = ask.system.slug,
): Promise<string> {
  const [id, by] = [randomUUID(), (ask.account ?? ask.keyed?.account)?.id ?? '']
  const saved = { createdAt: ask.now, by, savedAt: ask.now, savedBy: by }
  await ask.store.addDraft({ system, id, state: 'open', contents, version: 1, ...saved }, names)
  return id
}
