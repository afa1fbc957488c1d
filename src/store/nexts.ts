// What people whose roles change want next, and what they were offered.
import type { Day, Moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Offer, OfferState, Wish } from '#private/own.ts'
import type { Engine } from './engine.ts'
import type { OfferRow, WishRow } from './schema.ts'
import type { Store } from './store.ts'

type Nexts = Pick<
  Store,
  'wish' | 'sharedWishes' | 'setWish' | 'offers' | 'offersTo' | 'addOffer' | 'setOffer'
>

export function nexts(engine: Engine): Nexts {
  return { ...wishes(engine), ...offers(engine) }
}

function wishes(engine: Engine): Pick<Store, 'wish' | 'sharedWishes' | 'setWish'> {
  const { db } = engine
  const all = (system: string) => db.selectFrom('wishes').selectAll().where('system', '=', system)
  return {
    async wish(system, person) {
      const row = await all(system).where('person', '=', person).executeTakeFirst()
      return row && wishOf(row)
    },
    async sharedWishes(system) {
      const rows = await all(system).where('shared', '=', 1).orderBy('person').execute()
      return new Map(rows.map((row) => [row.person as Id, wishOf(row)]))
    },
    async setWish(system, { person, text, shared, on, account }) {
      if (text === '') {
        const own = db.deleteFrom('wishes').where('system', '=', system).where('person', '=', person)
        await own.where('account', '=', account).execute()
        await engine.scrub()
        return !(await all(system).where('person', '=', person).executeTakeFirst())
      }
      const said = { text, shared: shared ? 1 : 0, said_on: on, account }
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('wishes')
        .values({ system, person, ...said })
        .onConflict((held) =>
          held.columns(['system', 'person']).doUpdateSet(said).where('wishes.account', '=', account),
        )
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },
  }
}

function offers(engine: Engine): Pick<Store, 'offers' | 'offersTo' | 'addOffer' | 'setOffer'> {
  const { db } = engine
  const all = (system: string) => db.selectFrom('offers').selectAll().where('system', '=', system)
  return {
    async offers(system, draft) {
      const own = all(system).where('draft', '=', draft)
      return (await own.orderBy('person').orderBy('number').execute()).map(offerOf)
    },
    async offersTo(system, person) {
      const own = all(system).where('person', '=', person)
      return (await own.orderBy('draft').orderBy('number').execute()).map(offerOf)
    },
    addOffer: (system, { draft, person, text, from, state, account, at }) =>
      engine.write(async (writing) => {
        await engine.lastSeq(writing, system)
        const own = writing.selectFrom('offers').select('number').where('system', '=', system)
        const ofPerson = own.where('draft', '=', draft).where('person', '=', person)
        const last = await ofPerson.orderBy('number', 'desc').limit(1).executeTakeFirst()
        const number = (last?.number ?? 0) + 1
        const row = { system, draft, person, number, text, from_day: from ?? null, state, account }
        await writing
          .insertInto('offers')
          .values({ ...row, made_at: at })
          .execute()
        return number
      }),
    async setOffer(system, { draft, person, number }, from, { state, account, at }) {
      const answered = { state, answered_by: account, answered_at: at }
      const own = db.updateTable('offers').set(answered).where('system', '=', system)
      const one = own.where('draft', '=', draft).where('person', '=', person).where('number', '=', number)
      const { numUpdatedRows } = await one.where('state', '=', from).executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },
  }
}

function wishOf(row: WishRow): Wish {
  const { text, shared, said_on, account } = row
  return { person: row.person as Id<'person'>, text, shared: shared === 1, on: said_on as Day, account }
}

function offerOf(row: OfferRow): Offer {
  const { draft, number, text, account, answered_by: by, answered_at: when } = row
  return {
    draft,
    person: row.person as Id<'person'>,
    number,
    text,
    ...(row.from_day !== null && { from: row.from_day as Day }),
    state: row.state as OfferState,
    account,
    at: row.made_at as Moment,
    ...(by !== null && when !== null && { answered: { account: by, at: when as Moment } }),
  }
}
