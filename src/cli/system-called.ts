// The system with a slug; a wrong use of the command when there is none.
import type { Store, System } from '#store/store.ts'
import { WrongUse } from './command.ts'

export async function systemCalled(store: Store, slug: string): Promise<System> {
  const system = await store.system(slug)
  if (system) return system
  const known = (await store.systems()).map((one) => one.slug)
  throw new WrongUse(
    `There is no system "${slug}"; there ${known.length === 0 ? 'are none' : `are ${known.slice(0, 10).join(', ')}`}`,
  )
}
