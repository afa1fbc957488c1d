// Places and councils: each upper-tier authority is a place of the system as far as the board covers it, served by its
// council; district councils serve the place of their county. Shares below one in a hundred are noise of the tables.
import type { Day } from '#core/day.ts'
import { id, type Id } from '#core/id.ts'
import { BEGUN, before, later, organisationId, REDRAWN, type Plan } from './plan.ts'
import { fileOf, type EnglandTables, type LowerShare, type UpperShare } from './tables.ts'

const NOISE = 0.01

// Unitary authorities that took over on 1 April 2023 (The Cumbria, North Yorkshire and Somerset (Structural Changes)
// Orders 2022); the tables show the map from then on.
const LATER: Readonly<Record<string, Day>> = Object.fromEntries(
  ['E06000063', 'E06000064', 'E06000065', 'E06000066'].map((code) => [code, '2023-04-01' as Day]),
)

/** A share of an authority on the first map, on the second, or on both. */
type Held<S> = { readonly code: string; readonly first?: S; readonly second?: S }

function held<S extends { readonly icb_ods_code: string; readonly share_of_authority: string }>(
  plan: Plan,
  maps: readonly [readonly S[], readonly S[]],
  codeOf: (share: S) => string,
): readonly Held<S>[] {
  const { code, from, until } = plan.board
  const on = (shares: readonly S[]) =>
    new Map(
      shares
        .filter((one) => one.icb_ods_code === code && Number(one.share_of_authority) >= NOISE)
        .map((one) => [codeOf(one), one]),
    )
  const first = from === BEGUN ? on(maps[0]) : new Map<string, S>()
  const second = until ? new Map<string, S>() : on(maps[1])
  return [...new Set([...first.keys(), ...second.keys()])].map((authority) => {
    const [one, other] = [first.get(authority), second.get(authority)]
    return { code: authority, ...(one && { first: one }), ...(other && { second: other }) }
  })
}

export function addCouncils(plan: Plan, tables: EnglandTables): void {
  const uppers = new Map(tables.upperTiers.map((one) => [one.gss_code, one]))
  const lowers = new Map(tables.lowerTiers.map((one) => [one.gss_code, one]))
  for (const share of held(
    plan,
    [tables.upperShares2024, tables.upperShares2026],
    (one) => one.upper_tier_gss_code,
  )) {
    const authority = uppers.get(share.code)
    if (!authority) continue
    addPlace(plan, share, authority.name)
    addCouncil(plan, share, authority, placeId(share.code), 'upperTiers')
  }
  for (const share of held(
    plan,
    [tables.lowerShares2024, tables.lowerShares2026],
    (one) => one.lower_tier_gss_code,
  )) {
    const authority = lowers.get(share.code)
    const upper = (share.second ?? share.first)?.upper_tier_gss_code
    if (!authority || !upper || upper === share.code || !plan.has(placeId(upper))) continue
    addCouncil(plan, share, authority, placeId(upper), 'lowerTiers')
  }
}

function placeId(code: string): Id<'area'> {
  return id<'area'>(`area/${code.toLowerCase()}`)
}

function addPlace(plan: Plan, { code, first, second }: Held<UpperShare>, name: string): void {
  const share = first ?? second
  if (!share) return
  const place = placeId(code)
  const source = {
    from: fileOf(first ? 'upperShares2024' : 'upperShares2026'),
    where: `${plan.board.code} ${code}`,
    raw: name,
  }
  const values = { name, level: 'place', within: plan.root, identifiers: { gss: code } } as const
  const { note, population } = covered(share)
  plan.begin(place, startOf(plan, code, first), { ...values, population, ...(note && { note }) }, source)
  if (first && second && first.residents_census_2021 !== second.residents_census_2021)
    plan.amend(place, REDRAWN, covered(second), { ...source, from: fileOf('upperShares2026') })
  if (first && !second) plan.end(place, REDRAWN, source)
}

function covered(share: UpperShare): { readonly population: number; readonly note: string | null } {
  const part = Math.round(Number(share.share_of_authority) * 100)
  const note = part < 100 ? `Part of the authority: ${part}% of its residents.` : null
  return { population: Number(share.residents_census_2021), note }
}

function startOf(plan: Plan, code: string, first: unknown): Day {
  const mapped = first ? plan.board.from : REDRAWN
  return later(mapped, LATER[code] ?? mapped)
}

function addCouncil(
  plan: Plan,
  { code, first, second }: Held<UpperShare | LowerShare>,
  authority: { readonly council_name: string; readonly type: string },
  serves: Id<'area'>,
  table: 'upperTiers' | 'lowerTiers',
): void {
  const council = organisationId(code)
  const source = { from: fileOf(table), where: code, raw: authority.council_name }
  const type = authority.type === 'non-metropolitan district' ? 'district council' : authority.type
  const values = {
    name: authority.council_name,
    sector: 'council',
    type: (type[0]?.toUpperCase() ?? '') + type.slice(1),
    identifiers: { gss: code },
  } as const
  const start = startOf(plan, code, first)
  plan.begin(
    council,
    LATER[code] && start > plan.board.from ? start : before(start),
    { ...values, serves: [serves] },
    source,
  )
  if (first && !second) plan.amend(council, REDRAWN, { serves: null }, source)
}
