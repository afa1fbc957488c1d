// The systems a store keeps, and whether everyone may see them.
import { must } from '#core/problem.ts'
import type { Engine } from './engine.ts'
import type { SystemRow } from './schema.ts'
import type { Store, System } from './store.ts'

type Systems = Pick<Store, 'systems' | 'system' | 'createSystem' | 'openToPublic' | 'setOpenToPublic'>

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/

export function systems({ db }: Engine): Systems {
  const known = (slug: string) =>
    db.selectFrom('systems').selectAll().where('slug', '=', slug).executeTakeFirst()
  return {
    async systems() {
      return (await db.selectFrom('systems').selectAll().orderBy('slug').execute()).map(systemOf)
    },
    async system(slug) {
      const row = await known(slug)
      return row && systemOf(row)
    },
    async createSystem({ slug, name, root, createdAt }) {
      must(SLUG.test(slug), `a system cannot be called ${slug}`)
      const row = { slug, name, root, created_at: createdAt, open_to_public: 0, last_seq: 0 }
      const insert = db.insertInto('systems').values(row)
      const made = await insert.onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
      return made.numInsertedOrUpdatedRows === 1n
    },
    async openToPublic(slug) {
      return (await known(slug))?.open_to_public === 1
    },
    async setOpenToPublic(slug, open) {
      const change = { open_to_public: open ? 1 : 0 }
      await db.updateTable('systems').set(change).where('slug', '=', slug).execute()
    },
  }
}

function systemOf(row: SystemRow): System {
  return { slug: row.slug, name: row.name, root: row.root, createdAt: row.created_at } as System
}
