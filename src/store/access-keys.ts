// Keys that open a system to a program. Found by the fingerprint of their secret.
import type { Selectable } from 'kysely'
import type { Day, Moment } from '#core/day.ts'
import type { Engine } from './engine.ts'
import type { AccessKey, KeysStore } from './keys-store.ts'
import type { AccessKeyRow } from './schema.ts'
import type { Access } from './store.ts'

export function accessKeys({ db }: Engine): KeysStore {
  return {
    async addKey({ madeAt, endsAt, usedOn, ...rest }, digest) {
      const row = { ...rest, digest, made_at: madeAt, ends_at: endsAt, used_on: usedOn ?? null }
      await db.insertInto('access_keys').values(row).execute()
    },
    async keys(system) {
      const all = db.selectFrom('access_keys').selectAll().where('system', '=', system)
      return (await all.orderBy('made_at', 'desc').orderBy('id').execute()).map(keyFrom)
    },
    async keyOf(digest) {
      const found = db.selectFrom('access_keys').selectAll().where('digest', '=', digest)
      const row = await found.executeTakeFirst()
      return row && keyFrom(row)
    },
    async keyUsed({ system, id }, on) {
      const own = db.updateTable('access_keys').set({ used_on: on }).where('system', '=', system)
      await own.where('id', '=', id).execute()
    },
    async removeKey(system, id) {
      const own = db.deleteFrom('access_keys').where('system', '=', system)
      await own.where('id', '=', id).execute()
    },
  }
}

function keyFrom(row: Selectable<AccessKeyRow>): AccessKey {
  const { system, id, account, label } = row
  return {
    system,
    id,
    account,
    sort: row.sort as AccessKey['sort'],
    label,
    access: row.access as Access,
    madeAt: row.made_at as Moment,
    endsAt: row.ends_at as Moment,
    ...(row.used_on !== null && { usedOn: row.used_on as Day }),
  }
}
