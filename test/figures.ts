// Files of figures as tests write them: a CSV whose lines may end in `!! code`, which says what is to be said about them.
import { day } from '#core/day.ts'
import type { Problem } from '#core/problem.ts'
import { gatherGrids, type Workbook } from '#files/grid.ts'
import { LIMITS } from '#files/limits.ts'
import { readBytes } from '#files/read-bytes.ts'
import { figures, type FiguresAsked, type FiguresReading } from '#importers/index.ts'
import { on, record } from './record.ts'

/** Measures of every frequency, and whose figures they may be. Two bear one name; one area and one trust share a code. */
export const invented = on(
  record`
2020-01-01 begin area/dale name=Dale level=system identifiers={"gss":"E54009999"}
2020-01-01 begin area/upper name="Upper Dale" level=place within=area/dale
2020-01-01 begin organisation/larch name="Larch Trust" short=LT otherNames=["The Larch"] sector=nhs identifiers={"ods":"RXX"}
2020-01-01 begin organisation/elder name="Elder Council" sector=council
2020-01-01 begin organisation/moor name="Moor Practice" identifiers={"ods":"Y99901"}
2020-01-01 begin organisation/moor-2 name="Moor Practice" identifiers={"ods":"Y99902"}
2020-01-01 begin organisation/gone name="Former Trust" identifiers={"ods":"RYY"}
2022-01-01 end organisation/gone
2020-01-01 begin measure/waits name="Seen within 4 hours" unit=percent direction=increase frequency=monthly identifiers={"nhse":"AE-4H"}
2020-01-01 begin measure/beds name="Beds occupied" unit=per-day direction=decrease frequency=monthly most=5000
2020-01-01 begin measure/balance name="Surplus or deficit" unit=pounds-million direction=increase frequency=monthly
2020-01-01 begin measure/calls name="Calls answered" unit=count direction=increase frequency=daily
2020-01-01 begin measure/visits name="Home visits" unit=count direction=increase frequency=weekly
2020-01-01 begin measure/smoke name="Adults who smoke" unit=percent direction=decrease frequency=yearly
2020-01-01 begin measure/checks name="Health checks" unit=count direction=increase frequency=quarterly
`,
  '2026-04-01',
)

const given: FiguresAsked = { now: invented, today: day('2026-04-01') }

export async function readCsvFigures(
  csv: string,
  asked: Partial<FiguresAsked> = {},
): Promise<FiguresReading> {
  return figures.read(await workbookOf(csv), { ...given, ...asked })
}

/** The text without its marks, as a workbook; first of all a blank line is taken away. */
export async function workbookOf(csv: string | Uint8Array): Promise<Workbook> {
  const { sink, grids } = gatherGrids()
  const bytes = typeof csv === 'string' ? new TextEncoder().encode(withoutMarks(csv)) : csv
  const { problems } = await readBytes(bytes, 'figures.csv', LIMITS, sink)
  return { grids, problems }
}

/** `4 two-figures` for each line that is marked. */
export function marked(csv: string): readonly string[] {
  return csv
    .trimStart()
    .split('\n')
    .flatMap((line, at) => [...line.matchAll(/!! (\S+)/g)].map(([, code = '']) => `${at + 1} ${code}`))
}

/** The same of what was said. */
export function told(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, where }) => `${where.row ?? 0} ${code}`)
}

/** `waits larch 2025-04-01 71.2` for each figure, with `plan` where it was planned. */
export function shown({ figures: read }: FiguresReading): readonly string[] {
  const key = (id: string) => id.slice(id.indexOf('/') + 1)
  return read.map(({ measure, of, day: at, value, strand, note }) =>
    [key(measure), key(of), at, value, strand === 'plan' && 'plan', note && `(${note})`]
      .filter((one) => one !== false && one !== undefined)
      .join(' '),
  )
}

function withoutMarks(csv: string): string {
  return csv.trimStart().replace(/ *!!.*$/gm, '')
}
