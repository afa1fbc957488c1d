// NHS trusts, primary care networks and general practices. They are older than the systems they are in, so each begins
// on its own day and comes to serve the system, or to be part of something in it, later.
import type { Id } from '#core/id.ts'
import type { ValuesOfKind } from '#core/kind.ts'
import type { organisation } from '#kinds/organisation.ts'
import { properCase } from '../parts/proper-case.ts'
import { locationsOf } from './boards.ts'
import { BEGUN, before, dayOf, endOf, later, organisationId, REDRAWN, type Plan } from './plan.ts'
import { fileOf, type EnglandTables, type Practice, type Trust } from './tables.ts'

export function addTrusts(plan: Plan, { trusts }: EnglandTables): void {
  for (const trust of trusts) if (trust.country === 'England') addTrust(plan, trust)
}

function addTrust(plan: Plan, trust: Trust): void {
  const { code, until } = plan.board
  const end = endOf(trust.close_date)
  const [was, is] = [trust['icb_ods_code_before_2026-04'] === code, trust.icb_ods_code === code && !until]
  const from = was ? BEGUN : REDRAWN
  if ((!was && !is) || (end && end <= from)) return
  const own = organisationId(trust.ods_code)
  const source = { from: fileOf('trusts'), where: trust.ods_code, raw: trust.name_ods }
  const values: ValuesOfKind<typeof organisation> = {
    name: trust.name,
    sector: 'nhs',
    type: typeOf(trust),
    identifiers: { ods: trust.ods_code },
  }
  const opened = dayOf(trust.open_date)
  const serves = { serves: [plan.root] }
  if (!opened || opened >= from) plan.begin(own, opened ?? before(from), { ...values, ...serves }, source)
  else {
    plan.begin(own, opened, values, source)
    plan.amend(own, from, serves, source)
  }
  if (was && !is && !(end && end <= REDRAWN)) plan.amend(own, REDRAWN, { serves: null }, source)
  if (end) plan.end(own, end, source)
}

function typeOf({ type, legal_form }: Trust): string {
  const written = type === '' || type === 'other' ? legal_form : `${type} trust`
  return (written[0]?.toUpperCase() ?? '') + written.slice(1)
}

export function addPrimaryCare(plan: Plan, tables: EnglandTables): void {
  const locations = new Set(locationsOf(plan.board.code, tables).map((one) => one.ods_code))
  const networks = new Set<string>()
  for (const network of tables.networks) {
    if (!locations.has(network.sub_icb_ods_code)) continue
    networks.add(network.ods_code)
    plan.begin(
      organisationId(network.ods_code),
      before(BEGUN),
      {
        name: properCase(network.name_ods),
        sector: 'primary-care',
        type: 'Primary care network',
        identifiers: { ods: network.ods_code },
        partOf: organisationId(network.sub_icb_ods_code),
      },
      { from: fileOf('networks'), where: network.ods_code, raw: network.name_ods },
    )
  }
  for (const practice of tables.practices) {
    const network = practice['pcn_ods_code_2022-01']
    const parent = networks.has(network) ? network : practice.sub_icb_ods_code
    if (locations.has(practice.sub_icb_ods_code)) addPractice(plan, practice, organisationId(parent))
  }
}

function addPractice(plan: Plan, practice: Practice, partOf: Id<'organisation'>): void {
  const own = organisationId(practice.ods_code)
  const source = { from: fileOf('practices'), where: practice.ods_code, raw: practice.name_ods }
  const values = {
    name: properCase(practice.name_ods),
    sector: 'primary-care',
    type: 'GP practice',
    identifiers: { ods: practice.ods_code },
    ...(practice.postcode && { note: `Postcode ${practice.postcode}.` }),
  } as const
  const opened = dayOf(practice.open_date)
  if (!opened || opened >= BEGUN) plan.begin(own, opened ?? before(BEGUN), { ...values, partOf }, source)
  else {
    plan.begin(own, opened, values, source)
    plan.amend(own, later(opened, BEGUN), { partOf }, source)
  }
}
