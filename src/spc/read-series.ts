// Reads a series as a statistical process control chart does: phases, limits, rules, both icons, and what to be careful
// about. Pure and without a clock. Rules and edges: NHSRplotthedots 0.2.2 (`ptd`) and Making Data Count (`mdc`).
import type { Day } from '#core/day.ts'
import { assuranceOf, sayAssurance } from './assurance.ts'
import { limitsOf, type Limits, type Screening } from './limits.ts'
import { cutAt, judged, rowsOf, type Phase, type Row } from './phases.ts'
import { rulesOf, type Fired } from './rules.ts'
import type { SpcAnswer, SpcOptions, SpcPoint, SpcSeries } from './spc.ts'
import { suggestRebase } from './suggest-rebase.ts'
import { sayTooFew, sayVariation, typeOf } from './variation.ts'
import { repeatedDays, sayRepeated, warningsOf, type PhaseFound } from './warnings.ts'

/** Points that limits and icons want in `mdc`; `ptd` works from one, and calls fewer provisional. */
const FEWEST = 13
/** Points in a trend or shift, where the options do not say. */
const RUN = 7

/** Never throws for a series, however odd: what is wrong with it is in `warnings`. */
export function readSeries(series: SpcSeries, options: SpcOptions): SpcAnswer {
  const rows = rowsOf(series)
  const repeated = repeatedDays(rows)
  if (repeated.length > 0) return unread(repeated, options)
  const { phases, moved } = cutAt(rows, series.rebases ?? [], options.profile)
  const read = phases.map((phase) => readPhase(phase, options))
  const targets = new Targets(series.targets ?? [])
  const points = read.flatMap((one, at) => pointsOf(one, at, targets, options))
  const found = read.map(({ found: phase }) => phase)
  return {
    points,
    phases: found.map(({ from, points: count, provisional }) => ({ from, points: count, provisional })),
    ...iconsOf(points, read, options),
    suggestedRebase: suggestRebase(points.slice(-(read.at(-1)?.rows.length ?? 0)), FEWEST),
    warnings: warningsOf(rows, series, { moved, phases: found, fewest: FEWEST, profile: options.profile }),
    options,
  }
}

type PhaseRead = {
  readonly rows: readonly Row[]
  readonly limits: Limits
  /** One for each row; nothing for those left out. */
  readonly fired: readonly (readonly Fired[])[]
  readonly found: PhaseFound
}

const NOTHING: readonly Fired[] = []

function readPhase({ rows }: Phase, options: SpcOptions): PhaseRead {
  const { profile, fixAfter } = options
  const base = judged(fixAfter === undefined ? rows : rows.slice(0, fixAfter)).map(({ value }) => value)
  const { spared, ...worked } = limitsOf(base, screeningOf(options))
  const counted = judged(rows)
  const values = counted.map(({ value }) => value)
  const points = present(values)
  const short = profile === 'mdc' && points < FEWEST
  const flattened = worked.lower !== undefined && worked.lower === worked.upper && varies(base)
  const limits: Limits =
    short || (flattened && profile === 'mdc') ? { ...NO_LIMITS, mean: worked.mean } : worked
  const fired = rulesOf(values, {
    limits,
    run: options.run ?? RUN,
    nearCountsOutside: options.nearCountsOutside ?? profile === 'mdc',
    trendOnly: short,
  })
  return {
    rows,
    limits,
    fired: counted === rows ? fired : spread(rows, fired),
    found: {
      from: rows[0]?.date as Day,
      points,
      provisional: profile === 'mdc' ? short : rows.length < FEWEST,
      baseline: present(base),
      fixed: fixAfter !== undefined && !short,
      spared: spared && !short,
      flattened: flattened && !short,
    },
  }
}

function present(values: readonly (number | undefined)[]): number {
  let count = 0
  for (const value of values) if (value !== undefined) count++
  return count
}

function spread(rows: readonly Row[], fired: readonly (readonly Fired[])[]): readonly (readonly Fired[])[] {
  let next = 0
  return rows.map(({ leftOut }) => (leftOut ? NOTHING : (fired[next++] ?? NOTHING)))
}

const NO_LIMITS = { lower: undefined, upper: undefined, nearLower: undefined, nearUpper: undefined }

/** R screens whatever comes of it; Throughline does not where no step would be left. */
function screeningOf({ profile, screen }: SpcOptions): Screening {
  if (!(screen ?? profile === 'ptd')) return 'off'
  return profile === 'ptd' ? 'on' : 'unless-flat'
}

function varies(values: readonly (number | undefined)[]): boolean {
  const first = values.find((value) => value !== undefined)
  return values.some((value) => value !== undefined && value !== first)
}

function pointsOf(
  { rows, limits, fired }: PhaseRead,
  phase: number,
  targets: Targets,
  { direction }: SpcOptions,
): readonly SpcPoint[] {
  return rows.map(({ date, value, leftOut }, at) => {
    const rules = fired[at] ?? NOTHING
    return {
      date,
      value,
      phase,
      leftOut,
      mean: limits.mean,
      lower: limits.lower,
      upper: limits.upper,
      nearLower: limits.nearLower,
      nearUpper: limits.nearUpper,
      target: targets.on(date),
      rule: rules[0]?.rule,
      rules,
      type: typeOf(rules, direction),
    }
  })
}

/** The target in force on a day: the latest to begin by then; of those that begin on one day, the last in the list. */
class Targets {
  readonly #all: readonly { readonly from: string; readonly value: number }[]

  constructor(targets: NonNullable<SpcSeries['targets']>) {
    this.#all = targets
      .map(({ from = '', value }) => ({ from, value }))
      .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
  }

  on(date: Day): number | undefined {
    const [only, another] = this.#all
    if (!another) return only && only.from <= date ? only.value : undefined
    return this.#all.findLast(({ from }) => from <= date)?.value
  }
}

type Icons = Pick<SpcAnswer, 'variation' | 'on' | 'assurance' | 'variationSentence' | 'assuranceSentence'>

/** Both icons speak of one point: in `ptd` the last row, in `mdc` the last with a value that was not left out. */
function iconsOf(points: readonly SpcPoint[], read: readonly PhaseRead[], options: SpcOptions): Icons {
  const { direction, profile, run = RUN } = options
  const counts = ({ value, leftOut }: SpcPoint) => value !== undefined && !leftOut
  const last = points.at(-1)
  const spoken = profile === 'ptd' ? last : points.findLast(counts)
  const phase = spoken && read[spoken.phase]
  if (!spoken || !phase) return noIcons(sayTooFew(0, FEWEST, undefined))
  const beside = { target: spoken.target, limits: phase.limits, direction, profile }
  if (profile === 'mdc' && phase.found.provisional) {
    const since = spoken.phase > 0 ? phase.found.from : undefined
    return {
      ...noIcons(sayTooFew(phase.found.points, FEWEST, since), sayAssurance('none', beside)),
      on: spoken.date,
    }
  }
  const earlier = spoken === last ? undefined : spoken.date
  const assurance = assuranceOf(beside)
  return {
    variation: spoken.type,
    on: spoken.date,
    assurance,
    variationSentence: sayVariation({ variation: spoken.type, fired: spoken.rules, direction, run, earlier }),
    assuranceSentence: sayAssurance(assurance, beside),
  }
}

function noIcons(variationSentence: string, assuranceSentence = NOT_YET): Icons {
  return { variation: 'none', on: undefined, assurance: 'none', variationSentence, assuranceSentence }
}

const NOT_YET = 'Whether a target will be met cannot be said yet.'

function unread(days: readonly Day[], options: SpcOptions): SpcAnswer {
  return {
    points: [],
    phases: [],
    ...noIcons('The series cannot be read: a day has more than one figure.'),
    suggestedRebase: undefined,
    warnings: sayRepeated(days),
    options,
  }
}
