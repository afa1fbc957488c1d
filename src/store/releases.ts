// Releases: only ever added. What anyone may read and what it rests on are never read together but for making the next.
import type { Release, ReleaseBasis } from '#private/release.ts'
import type { Engine } from './engine.ts'
import type { Store } from './store.ts'

export function releases(engine: Engine): Pick<Store, 'releases' | 'releaseBases' | 'addRelease'> {
  const { db } = engine
  return {
    async releases(system) {
      const all = db.selectFrom('releases').select('release').where('system', '=', system)
      return (await all.orderBy('number').execute()).map(({ release }) => JSON.parse(release) as Release)
    },
    async releaseBases(system, characteristic) {
      const all = db.selectFrom('releases').select(['release', 'basis']).where('system', '=', system)
      const rows = await all.where('characteristic', '=', characteristic).orderBy('number').execute()
      return rows.map((row) => ({
        release: JSON.parse(row.release) as Release,
        basis: JSON.parse(row.basis) as ReleaseBasis,
      }))
    },
    addRelease: (system, release, basis, account) =>
      engine.write(async (writing) => {
        await engine.lastSeq(writing, system)
        const { number } = release
        const last = writing.selectFrom('releases').select('number').where('system', '=', system)
        const before = await last.orderBy('number', 'desc').limit(1).executeTakeFirst()
        if ((before?.number ?? 0) !== number - 1) return false
        const row = {
          system,
          number,
          released_at: release.at,
          account,
          characteristic: release.characteristic,
        }
        const told = { release: JSON.stringify(release), basis: JSON.stringify(basis) }
        await writing
          .insertInto('releases')
          .values({ ...row, ...told })
          .execute()
        return true
      }),
  }
}
