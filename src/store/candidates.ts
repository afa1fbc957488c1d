// Who could take up a role next.
import type { Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Candidate } from '#private/own.ts'
import type { Engine } from './engine.ts'
import type { CandidateRow } from './schema.ts'
import type { Store } from './store.ts'

type Candidates = Pick<Store, 'candidates' | 'candidatesOf' | 'putCandidate' | 'removeCandidate'>

export function candidates(engine: Engine): Candidates {
  const { db } = engine
  const all = (system: string) => db.selectFrom('candidates').selectAll().where('system', '=', system)
  return {
    async candidates(system) {
      return (await all(system).orderBy('role').orderBy('person').execute()).map(candidateOf)
    },
    async candidatesOf(system, person) {
      return (await all(system).where('person', '=', person).orderBy('role').execute()).map(candidateOf)
    },
    async putCandidate(system, one) {
      const { person, role, readiness, consent, account, on, note } = one
      const said = { readiness, consent, account, said_on: on, note }
      await db
        .insertInto('candidates')
        .values({ system, person, role, ...said })
        .onConflict((held) => held.columns(['system', 'person', 'role']).doUpdateSet(said))
        .execute()
    },
    async removeCandidate(system, person, role) {
      const own = db.deleteFrom('candidates').where('system', '=', system)
      await own.where('person', '=', person).where('role', '=', role).execute()
      await engine.scrub()
    },
  }
}

function candidateOf(row: CandidateRow): Candidate {
  return {
    person: row.person as Id<'person'>,
    role: row.role as Id<'role'>,
    readiness: row.readiness as Candidate['readiness'],
    consent: row.consent as Candidate['consent'],
    account: row.account,
    on: row.said_on as Day,
    note: row.note,
  }
}
