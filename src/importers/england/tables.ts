// The published tables that England is built from: which files, which columns of each, and their rows. Knows no record.
import { failed, problem, type Parsed, type Problem } from '#core/problem.ts'
import { showCell, type Grid } from '#files/grid.ts'

const files = {
  boards2022: table('icbs_2022.csv', [
    'ods_code',
    'gss_code',
    'name',
    'region_code',
    'region_name',
    'population_census_2021',
  ]),
  boards2026: table('icbs_2026.csv', [
    'ods_code',
    'gss_code',
    'name',
    'region_code',
    'region_name',
    'population_census_2021',
  ]),
  successions: table('icb_successions_2026-04-01.csv', ['predecessor_ods', 'successor_ods', 'date', 'kind']),
  locations: table('sub_icb_locations_2024.csv', [
    'ods_code',
    'gss_code',
    'name',
    'icb_ods_code',
    'icb_ods_code_2026',
  ]),
  upperTiers: table('upper_tier_authorities.csv', ['gss_code', 'name', 'council_name', 'type']),
  lowerTiers: table('local_authorities_2024.csv', [
    'gss_code',
    'name',
    'council_name',
    'type',
    'upper_tier_gss_code',
  ]),
  upperShares2024: table('icb_upper_tier_2024.csv', [
    'icb_ods_code',
    'upper_tier_gss_code',
    'residents_census_2021',
    'share_of_authority',
  ]),
  upperShares2026: table('icb_upper_tier_2026.csv', [
    'icb_ods_code',
    'upper_tier_gss_code',
    'residents_census_2021',
    'share_of_authority',
  ]),
  lowerShares2024: table('icb_local_authority_2024.csv', [
    'icb_ods_code',
    'lower_tier_gss_code',
    'upper_tier_gss_code',
    'share_of_authority',
  ]),
  lowerShares2026: table('icb_local_authority_2026.csv', [
    'icb_ods_code',
    'lower_tier_gss_code',
    'upper_tier_gss_code',
    'share_of_authority',
  ]),
  trusts: table('nhs_trusts_2026-07.csv', [
    'ods_code',
    'name_ods',
    'name',
    'type',
    'legal_form',
    'icb_ods_code',
    'icb_ods_code_before_2026-04',
    'open_date',
    'close_date',
    'country',
  ]),
  practices: table('gp_practices_2024-01.csv', [
    'ods_code',
    'name_ods',
    'sub_icb_ods_code',
    'postcode',
    'open_date',
    'pcn_ods_code_2022-01',
  ]),
  networks: table('pcns_2022-01.csv', ['ods_code', 'name_ods', 'sub_icb_ods_code']),
} as const

function table<const C extends string>(file: string, columns: readonly C[]) {
  return { file, columns }
}

type Files = typeof files
type RowOf<N extends keyof Files> = Readonly<Record<Files[N]['columns'][number], string>>
export type EnglandTables = { readonly [N in keyof Files]: readonly RowOf<N>[] }
export type Board = RowOf<'boards2022'>
export type Location = RowOf<'locations'>
export type UpperShare = RowOf<'upperShares2024'>
export type LowerShare = RowOf<'lowerShares2024'>
export type Trust = RowOf<'trusts'>
export type Practice = RowOf<'practices'>

/** The files to read, by their names in the folder. */
export const englandFiles: readonly string[] = Object.values(files).map(({ file }) => file)

/** The name of the file that each table stands in, to say where a fact was read. */
export function fileOf(name: keyof Files): string {
  return files[name].file
}

/** The tables from the grids of the files, by file name; problems name every file and column that is missing. */
export function parseEngland(grids: ReadonlyMap<string, Grid>): Parsed<EnglandTables> {
  const problems: Problem[] = []
  const entries = Object.entries(files).map(([name, { file, columns }]) => {
    const read = parseTable(grids.get(file), file, columns)
    problems.push(...read.problems)
    return [name, read.value ?? []] as const
  })
  // Every name has its rows, and every row the columns asked of its file, or there were problems.
  return problems.length > 0
    ? { problems }
    : { value: Object.fromEntries(entries) as unknown as EnglandTables, problems }
}

/** The rows of one file under their headings; problems name the file, or the columns it lacks. */
export function parseTable(
  grid: Grid | undefined,
  file: string,
  columns: readonly string[],
): Parsed<readonly Readonly<Record<string, string>>[]> {
  if (!grid)
    return failed(
      'missing-file',
      `${file} is not in the folder`,
      'Put it there, or choose the right folder.',
      { file },
    )
  const [headings = [], ...rows] = grid.rows
  const at = new Map(headings.map((cell, index) => [showCell(cell).trim(), index]))
  const missing = columns.filter((column) => !at.has(column))
  if (missing.length > 0) {
    const what = `${file} has no column ${missing.join(', ')}`
    return {
      problems: [problem('missing-column', what, 'Check that it is the file as published.', { file })],
    }
  }
  const value = rows
    .filter((row) => row.length > 0)
    .map((row) =>
      Object.fromEntries(columns.map((column) => [column, showCell(row[at.get(column) ?? -1]).trim()])),
    )
  return { value, problems: [] }
}
