// Opens the engine for a place, without touching its tables.
import { embedded } from './embedded.ts'
import type { Engine, Place } from './engine.ts'
import { postgres } from './postgres.ts'

export function openEngine(place: Place): Promise<Engine> {
  return 'folder' in place ? embedded(place.folder) : postgres(place.databaseUrl)
}

/** Opens the engine for the length of some work. */
export async function withEngine<T>(place: Place, work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openEngine(place)
  try {
    return await work(engine)
  } finally {
    await engine.close()
  }
}
