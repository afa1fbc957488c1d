// Who could follow whom in the invented system: what people said of themselves, or were asked by colleagues as invented as they
// are. Kept apart from the record, so it is told here and not in dated lines.
import { day, type Day } from '#core/day.ts'
import { id, type Id } from '#core/id.ts'

/** As the store keeps it. */
type InventedCandidate = {
  readonly person: Id<'person'>
  readonly role: Id<'role'>
  readonly readiness: 'now' | 'year' | 'later'
  readonly consent: 'own' | 'asked' | 'given' | 'declined'
  readonly account: string
  readonly on: Day
  readonly note: string
}

// Person, role, readiness, consent, day, words. One is ready now for two critical roles and nobody else is for either, so that
// cover is less than it looks; for one nobody is ready now. Councils and the voluntary sector are among them.
const ROWS = `
p104 icb-chief-executive   now   given 2026-07-02 Ran two hospitals through a winter with partners and not against them.
p057 icb-chief-executive   year  given 2026-07-02 Knew every partner by name as place director.
p115 icb-chief-executive   year  own   2026-07-14 I would want a year beside the chief executive first.
p120 icb-chief-executive   later asked 2026-09-03 Brings the charities to the table; thought of for the long run.
p081 icb-finance-officer   now   given 2026-08-11 Chairs the finance group of the trusts.
p110 icb-finance-officer   later own   2026-09-21
p079 icb-nursing-officer   now   own   2026-09-01 I stand in at the moment.
p085 icb-nursing-officer   later own   2026-08-20 Community nursing is seldom where chief nurses come from. It could be.
p115 calder-place-director year  given 2026-07-14 Place director next door, and known in both councils.
p012 calder-place-director now   own   2026-08-05
p103 calder-place-director year  asked 2026-10-12 Leads the voluntary sector on the coast and would be good for Calder.
p027 northmoor-dass        year  given 2026-08-19
p012 northmoor-dass        now   own   2026-08-05 Either of the two, and not both.
p078 northmoor-dass        year  given 2026-09-15 Social workers trust her.
p111 population-analyst    later own   2026-09-30
p114 northmoor-place-director year own 2026-08-28 From the voluntary sector into a joint post: why not?
p089 deputy-nursing-officer now  own   2026-09-09
`

export function inventedCandidates(): readonly InventedCandidate[] {
  return ROWS.trim()
    .split('\n')
    .map((row) => {
      const [person = '', role = '', readiness = '', consent = '', on = '', ...words] = row.split(/\s+/)
      return {
        person: id<'person'>(`person/${person}`),
        role: id<'role'>(`role/${role}`),
        readiness: readiness as InventedCandidate['readiness'],
        consent: consent as InventedCandidate['consent'],
        account: 'governance office',
        on: day(on),
        note: words.join(' '),
      }
    })
}
