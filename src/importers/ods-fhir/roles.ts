// The roles and relationships of the Organisation Data Service, as far as the record has words for them: what sort of organisation a role
// makes it, and whether a relationship says that it belongs to another, or where it works.
import type { Sector } from '#kinds/lists/sectors.ts'

export type Sort = { readonly sector: Sector; readonly type: string }

/** In order: where an organisation has several roles, the first of these says what it is. */
const ROLES: readonly (readonly [code: string, sector: Sector, type: string])[] = [
  ['RO318', 'nhs', 'Integrated care board'],
  ['RO319', 'nhs', 'Sub-ICB location'],
  ['RO57', 'nhs', 'NHS foundation trust'],
  ['RO107', 'nhs', 'Care trust'],
  ['RO197', 'nhs', 'NHS trust'],
  ['RO98', 'nhs', 'Clinical commissioning group'],
  ['RO261', 'nhs', 'Integrated care board'],
  ['RO262', 'nhs', 'Sustainability and transformation partnership'],
  ['RO209', 'nhs', 'NHS England region'],
  ['RO210', 'nhs', 'NHS England local office'],
  ['RO213', 'nhs', 'Commissioning support unit'],
  ['RO272', 'primary-care', 'Primary care network'],
  ['RO76', 'primary-care', 'GP practice'],
  ['RO177', 'primary-care', 'Prescribing cost centre'],
  ['RO181', 'primary-care', 'Pharmacy headquarters'],
  ['RO182', 'primary-care', 'Pharmacy'],
  ['RO110', 'primary-care', 'Dental practice'],
  ['RO273', 'council', 'Combined authority'],
  ['RO141', 'council', 'Local authority'],
  ['RO7', 'voluntary', 'Hospice'],
  ['RO104', 'independent', 'Social care provider'],
  ['RO172', 'independent', 'Independent provider'],
  ['RO126', 'public', 'Government department'],
  ['RO116', 'public', 'Executive agency'],
]

/** Nothing where the record has no word for any of the roles. */
export function sortOf(codes: readonly string[]): Sort | undefined {
  const found = ROLES.find(([code]) => codes.includes(code))
  return found && { sector: found[1], type: found[2] }
}

/** Whether it stands under another, or works where that one does. */
export type Meaning = 'part-of' | 'serves'

/**
 * RE6 operated by and RE8 partner to (a practice of its network) say what it belongs to. RE4 commissioned by and RE5 located in the geography
 * of say it too of practices, networks and sub-ICB locations; of everybody else only where they work.
 */
export function meaningOf(relationship: string, sort: Sort | undefined): Meaning | undefined {
  if (relationship === 'RE6' || relationship === 'RE8') return 'part-of'
  if (relationship !== 'RE4' && relationship !== 'RE5') return undefined
  return sort?.sector === 'primary-care' || sort?.type === 'Sub-ICB location' ? 'part-of' : 'serves'
}

/** Which of two relationships says more of what an organisation belongs to: the earlier in this order. */
export const CLOSEST: readonly string[] = ['RE8', 'RE6', 'RE4', 'RE5']
