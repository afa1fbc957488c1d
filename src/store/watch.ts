// Tells those who watch which systems were appended to, by this process or another. Tells once for each state seen,
// and nothing about what was there before anyone watched.
import type { Seq } from '#core/change.ts'
import type { Engine } from './engine.ts'

export type Watching = {
  watch(told: (system: string) => void): () => void
  /** This process appended. */
  appended(system: string, last: Seq): void
  close(): void
}

export function watching(engine: Engine): Watching {
  const watchers = new Set<(system: string) => void>()
  const seen = new Map<string, Seq>()
  let stop: (() => void) | undefined
  let looking = false
  let again = false

  function see(system: string, last: Seq): void {
    if (seen.get(system) === last) return
    seen.set(system, last)
    for (const told of watchers) told(system)
  }

  // The first look only learns where things stand. A look that fails is no loss: the database is away, and the next
  // sign of life leads to another.
  async function look(first: boolean): Promise<void> {
    if (looking) {
      again = true
      return
    }
    looking = true
    const rows = await engine.db
      .selectFrom('systems')
      .select(['slug', 'last_seq'])
      .execute()
      .catch(() => [])
    looking = false
    if (!stop) return
    for (const { slug, last_seq } of rows) {
      if (first && !seen.has(slug)) seen.set(slug, last_seq)
      else see(slug, last_seq)
    }
    if (!again) return
    again = false
    await look(false)
  }

  function close(): void {
    stop?.()
    stop = undefined
    seen.clear()
  }

  return {
    watch(told) {
      watchers.add(told)
      if (!stop) {
        stop = engine.onAnnounced(() => void look(false))
        void look(true)
      }
      return () => {
        watchers.delete(told)
        if (watchers.size === 0) close()
      }
    },
    appended: (system, last) => {
      if (stop) see(system, last)
    },
    close,
  }
}
