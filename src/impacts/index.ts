// The shelf of impacts: every question asked about what a draft would do, in the order in which they are answered.
import type { Impact } from '#core/impact.ts'
import { accountability } from './accountability.ts'
import { costOfGovernance } from './cost-of-governance.ts'
import { exOfficioChains } from './ex-officio-chains.ts'
import { findings } from './findings.ts'
import { functionsLeft } from './functions-left.ts'
import { outcomesLeft } from './outcomes-left.ts'
import { peopleAffected, type PeopleAffected, type PersonAffected } from './people-affected.ts'
import { quorum } from './quorum.ts'
import { reportingLines } from './reporting-lines.ts'
import { seatsBySector } from './seats-by-sector.ts'
import { termsCutShort } from './terms-cut-short.ts'
import { timeTaken } from './time-taken.ts'
import { vacancies } from './vacancies.ts'

export const impacts: readonly Impact[] = [
  peopleAffected as Impact,
  findings,
  quorum,
  vacancies,
  outcomesLeft,
  accountability,
  functionsLeft,
  termsCutShort,
  exOfficioChains,
  reportingLines,
  seatsBySector,
  timeTaken,
  costOfGovernance,
]
export { peopleAffected, type PeopleAffected, type PersonAffected }
