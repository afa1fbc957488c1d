// The shelf of patterns: roles and structures that leaders spoke of, from the whole system down. None of them is a rule.
import { assuranceTeam } from './assurance-team.ts'
import { executiveLead } from './executive-lead.ts'
import { independentChair } from './independent-chair.ts'
import { jointPost } from './joint-post.ts'
import { leadersBelowSystem } from './leaders-below-system.ts'
import type { Pattern } from './parts/pattern.ts'
export type { Alike, Beginning, Blank, Pattern, ValueBegun } from './parts/pattern.ts'
import { placeChiefExecutive } from './place-chief-executive.ts'
import { scientist } from './scientist.ts'
import { singleAccountableOfficer } from './single-accountable-officer.ts'
import { systemFinanceLead } from './system-finance-lead.ts'
import { technologyAdoptionLead } from './technology-adoption-lead.ts'
import { transformationLead } from './transformation-lead.ts'
import { urgentCareLead } from './urgent-care-lead.ts'
import { workforceLead } from './workforce-lead.ts'

/** In the order of the list. */
export const patterns: readonly Pattern[] = [
  executiveLead,
  independentChair,
  placeChiefExecutive,
  jointPost,
  systemFinanceLead,
  assuranceTeam,
  singleAccountableOfficer,
  urgentCareLead,
  technologyAdoptionLead,
  workforceLead,
  transformationLead,
  scientist,
  leadersBelowSystem,
]
