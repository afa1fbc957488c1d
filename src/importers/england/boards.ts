// The system's own area, its region, its integrated care board, its sub-ICB locations, and the successions of 1 April
// 2026, told alike in the records of those who went and of those who came.
import {
  dayOf,
  BEGUN,
  before,
  organisationId,
  REDRAWN,
  systemName,
  type BoardLife,
  type Plan,
} from './plan.ts'
import { id, keyFrom, type Id } from '#core/id.ts'
import type { Source } from '#core/change.ts'
import { fileOf, type Board, type EnglandTables, type Location } from './tables.ts'

/** Every board that was on either map, by code. */
export function boardLives(tables: EnglandTables): ReadonlyMap<string, BoardLife> {
  const second = new Map(tables.boards2026.map((board) => [board.ods_code, board]))
  const lives = new Map<string, BoardLife>()
  for (const first of tables.boards2022) {
    const now = second.get(first.ods_code)
    const life = { code: first.ods_code, from: BEGUN, first }
    lives.set(first.ods_code, now ? { ...life, second: now } : { ...life, until: REDRAWN })
  }
  for (const board of tables.boards2026) {
    if (!lives.has(board.ods_code))
      lives.set(board.ods_code, { code: board.ods_code, from: REDRAWN, first: board, second: board })
  }
  return lives
}

export function addBoard(plan: Plan): void {
  const { board, root } = plan
  const { first, second, from, until } = board
  const source = sourceOf(board)
  const region = id<'area'>(`area/region-${keyFrom(first.region_name)}`)
  const own = organisationId(board.code)
  plan.begin(
    region,
    before(from),
    { name: first.region_name, level: 'region', identifiers: { ods: first.region_code } },
    source,
  )
  plan.begin(
    root,
    from,
    { name: systemName(board), level: 'system', within: region, ...measured(first) },
    source,
  )
  plan.begin(own, from, { ...described(board), serves: [root] }, source)
  if (second && second.gss_code !== first.gss_code) {
    const redrawn = { from: fileOf('boards2026'), where: board.code }
    plan.amend(root, REDRAWN, measured(second), redrawn)
  }
  recode(plan, board)
  if (!until) return
  plan.end(own, until, source)
  plan.end(root, until, source)
}

function measured({ population_census_2021, gss_code }: Board) {
  return { population: Number(population_census_2021), identifiers: { gss: gss_code } }
}

function identifiersOf({ ods_code, gss_code }: Board) {
  return { ods: ods_code, gss: gss_code }
}

function described({ first }: BoardLife) {
  const name = { name: first.name, sector: 'nhs', type: 'Integrated care board' } as const
  return { ...name, identifiers: identifiersOf(first), ...doubtsOn(first) }
}

// The codes given out for the map of 2026 came second hand, and the tables say so.
function doubtsOn({ gss_code }: Board): { readonly note?: string } {
  return gss_code >= 'E54000065' ? { note: `The GSS code ${gss_code} is not confirmed.` } : {}
}

function sourceOf(board: BoardLife): Source {
  return {
    from: fileOf(board.from === BEGUN ? 'boards2022' : 'boards2026'),
    where: board.code,
    raw: board.first.name,
  }
}

/** A board of another system as one that is known of here, with its time. */
function mentionBoard(plan: Plan, board: BoardLife): Id<'organisation'> {
  const other = organisationId(board.code)
  if (plan.has(other)) return other
  plan.begin(other, board.from, described(board), sourceOf(board))
  recode(plan, board)
  if (board.until) plan.end(other, board.until, sourceOf(board))
  return other
}

// A board's GSS code changes with its boundary; its ODS code does not.
function recode(plan: Plan, { code, first, second }: BoardLife): void {
  if (!second || second.gss_code === first.gss_code) return
  const source = { from: fileOf('boards2026'), where: code }
  plan.amend(
    organisationId(code),
    REDRAWN,
    { identifiers: identifiersOf(second), ...doubtsOn(second) },
    source,
  )
}

/** Locations that are or were the board's. */
export function locationsOf(code: string, { locations }: EnglandTables): readonly Location[] {
  return locations.filter((one) => one.icb_ods_code === code || one.icb_ods_code_2026 === code)
}

export function addLocations(plan: Plan, tables: EnglandTables, lives: ReadonlyMap<string, BoardLife>): void {
  for (const one of locationsOf(plan.board.code, tables)) {
    const source = { from: fileOf('locations'), where: one.ods_code, raw: one.name }
    const parent = lives.get(one.icb_ods_code)
    if (!parent) continue
    const own = organisationId(one.ods_code)
    plan.begin(
      own,
      BEGUN,
      {
        name: one.name,
        sector: 'nhs',
        type: 'Sub-ICB location',
        identifiers: { ods: one.ods_code, gss: one.gss_code },
        partOf: mentionBoard(plan, parent),
      },
      source,
    )
    if (one.icb_ods_code_2026 === one.icb_ods_code) continue
    const next = lives.get(one.icb_ods_code_2026)
    const note = `Divided between ${one.icb_ods_code_2026.replaceAll(';', ', ')} in April 2026.`
    plan.amend(own, REDRAWN, next ? { partOf: mentionBoard(plan, next) } : { partOf: null, note }, source)
  }
}

const FORMS = { merger: 'merge', split: 'split', acquisition: 'transfer' } as const

export function addSuccessions(
  plan: Plan,
  tables: EnglandTables,
  lives: ReadonlyMap<string, BoardLife>,
): void {
  for (const one of tables.successions) {
    const [old, heir] = [lives.get(one.predecessor_ods), lives.get(one.successor_ods)]
    const form = Object.hasOwn(FORMS, one.kind) ? FORMS[one.kind as keyof typeof FORMS] : 'succession'
    if (!old || !heir || (old !== plan.board && heir !== plan.board)) continue
    plan.begin(
      id<'lineage'>(`lineage/${old.code.toLowerCase()}-${heir.code.toLowerCase()}`),
      dayOf(one.date) ?? REDRAWN,
      { form, old: [mentionBoard(plan, old)], new: [mentionBoard(plan, heir)] },
      { from: fileOf('successions'), where: `${old.code} to ${heir.code}`, raw: one.kind },
    )
  }
}
