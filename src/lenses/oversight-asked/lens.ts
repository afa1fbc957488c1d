// What overseers ask of single organisations beside what the system is trying to do, by overseer or by theme, with what
// pulls apart marked and why. Knows no figure.
import type { Block, Cell, Run, Text } from '#core/block.ts'
import { daysBetween, showWhen, startOf, type Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Thing } from '#core/snapshot.ts'
import { conflictsOfOversight, sayList, type OversightConflict } from '#facts/index.ts'
import { bearings } from '#kinds/oversight.ts'
import { oversight } from '#kinds/index.ts'
import { rhythms } from '#kinds/lists/rhythms.ts'
import { themes, type Theme } from '#kinds/lists/themes.ts'
import { targetSources } from '#kinds/target.ts'

export const oversightWays = { overseer: 'Overseer', theme: 'Theme' } as const
export type OversightBy = keyof typeof oversightWays

export type OversightLine = {
  readonly of: Thing<typeof oversight>
  readonly conflicts: readonly OversightConflict[]
}
export type OversightGroup = { readonly heading: string; readonly lines: readonly OversightLine[] }
export type Oversight = {
  readonly day: Day
  readonly by: OversightBy
  readonly groups: readonly OversightGroup[]
}

export const oversightAsked: Lens<{ readonly by: OversightBy }, Oversight> = {
  name: 'oversight-asked',
  title: 'What overseers ask for',
  question:
    'What do regulators ask of single organisations, and where does it pull against what the system wants?',
  compute(now, { by }, title) {
    const lines = now.all(oversight).map((of) => ({ of, conflicts: conflictsOfOversight(now, of) }))
    const nameOf = ({ of: { values } }: OversightLine) => `${title(values.of)} ${values.about}`
    const sorted = lines.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'en-GB'))
    return { day: now.day, by, groups: by === 'theme' ? byTheme(sorted) : byOverseer(sorted, title) }
  },
  show({ day, by, groups }, title) {
    const all = groups.flatMap(({ lines }) => lines)
    if (all.length === 0) return [{ type: 'prose', text: 'No line of oversight is in force on this day.' }]
    return [
      { type: 'prose', text: inWords(all) },
      ...groups.map(({ heading, lines }): Block => ({
        type: 'table',
        caption: heading,
        columns: COLUMNS,
        rows: lines.map((one) => rowOf(one, { day, by, title })),
      })),
    ]
  },
}

const COLUMNS = [
  { label: 'Whom, about what' },
  { label: 'Asks for' },
  { label: 'Last judgement' },
  { label: 'What the system is trying to do' },
  { label: 'Where they pull apart' },
]

/** The rules by which a line may pull apart, in the order in which they are told. */
const FORMS: Readonly<Record<OversightConflict['form'], readonly [one: string, many: string]>> = {
  recorded: ['pulls another way', 'pull another way'],
  'no-part': ['asks who does not answer', 'ask who does not answer'],
  'other-target': ['judges by another target', 'judge by another target'],
  'one-of-several': ['asks one of several who share an outcome', 'ask one of several who share an outcome'],
}

function inWords(all: readonly OversightLine[]): string {
  const lines = `${all.length} ${all.length === 1 ? 'line' : 'lines'} of oversight`
  const told = (Object.keys(FORMS) as OversightConflict['form'][]).flatMap((form) => {
    const count = all.filter(({ conflicts }) => conflicts.some((one) => one.form === form)).length
    return count > 0 ? [`${count} ${FORMS[form][count === 1 ? 0 : 1]}`] : []
  })
  if (told.length === 0) return `${lines}; none is seen to pull away from what the system is trying to do.`
  return `${lines}. Of these ${sayList(told)}.`
}

function byOverseer(lines: readonly OversightLine[], title: Titles): readonly OversightGroup[] {
  return [...Map.groupBy(lines, ({ of }) => of.values.overseer)]
    .map(([overseer, here]) => ({ heading: title(overseer), lines: here }))
    .toSorted((one, other) => one.heading.localeCompare(other.heading, 'en-GB'))
}

function byTheme(lines: readonly OversightLine[]): readonly OversightGroup[] {
  const found = Map.groupBy(lines, ({ of }) => of.values.theme)
  return [...(Object.keys(themes) as Theme[]), undefined].flatMap((theme) => {
    const here = found.get(theme)
    return here ? [{ heading: theme ? themes[theme] : 'No theme given', lines: here }] : []
  })
}

type Told = { readonly day: Day; readonly by: OversightBy; readonly title: Titles }

function rowOf({ of, conflicts }: OversightLine, { day, by, title }: Told): readonly Cell[] {
  const { values } = of
  const often = values.rhythm ? rhythms[values.rhythm].toLowerCase() : ''
  const beside = [by === 'theme' ? title(values.overseer) : '', often].filter(Boolean).join(', ')
  return [
    [link(values.of, title), ': ', { text: values.about, thing: of.id }, beside && ` (${beside})`],
    values.asks ?? 'not recorded',
    judgementOf(of, day),
    listOf(values.outcomes ?? [], title) ?? 'no outcome of the system named',
    [
      ...bearingOf(of, conflicts),
      ...conflicts.flatMap((one) => sayConflict(one, title)),
      ...sayShared(conflicts, title),
    ],
  ]
}

function judgementOf({ values }: Thing<typeof oversight>, day: Day): Text {
  if (!values.judgement && !values.judgedOn) return 'none recorded'
  const said = values.judgement ?? 'Judged'
  return values.judgedOn
    ? `${said}, ${showWhen(values.judgedOn)} (${ageOf(startOf(values.judgedOn), day)})`
    : said
}

/** How old a judgement is, in the largest unit of which it is at least two. */
function ageOf(since: Day, day: Day): string {
  const days = daysBetween(since, day)
  if (days < 0) return 'still to come'
  if (days < 60) return `${days} ${days === 1 ? 'day' : 'days'} old`
  const months = Math.floor(days / 30.4375)
  return months < 24
    ? `${months} ${months === 1 ? 'month' : 'months'} old`
    : `${Math.floor(days / 365.25)} years old`
}

function bearingOf(
  { values }: Thing<typeof oversight>,
  conflicts: readonly OversightConflict[],
): readonly Run[] {
  if (conflicts.length > 0) return []
  return [values.bearing ? bearings[values.bearing] : 'Nothing is seen.']
}

function sayConflict(one: OversightConflict, title: Titles): readonly Run[] {
  switch (one.form) {
    case 'recorded':
      return [{ tag: 'pulls another way', tone: 'warning' }, ` ${one.why ? sentence(one.why) : ''}`]
    case 'no-part':
      return [
        { tag: 'asks who does not answer', tone: 'warning' },
        ' ',
        link(one.of, title),
        ' is neither accountable nor responsible for ',
        link(one.outcome, title),
        '. ',
      ]
    case 'one-of-several':
      return []
    case 'other-target':
      return [
        { tag: 'other target', tone: 'warning' },
        ' ',
        link(one.measure, title),
        `: ${one.targets.map(({ source, value }) => `${targetSources[source].toLowerCase()} ${value}`).join(', ')}. `,
      ]
  }
}

// Very often so, and worth a thought more than a warning: said once for all outcomes.
function sayShared(conflicts: readonly OversightConflict[], title: Titles): readonly Run[] {
  const shared = conflicts.flatMap((one) => (one.form === 'one-of-several' ? [one] : []))
  const [first] = shared
  if (!first) return []
  return [
    { tag: 'asks one of several', tone: 'plain' },
    ' ',
    link(first.of, title),
    ' alone is asked for ',
    ...shared.flatMap(({ outcome, sharing }, at): readonly Run[] => [
      ...(at > 0 ? ['; '] : []),
      link(outcome, title),
      ` (shared by ${sharing.length})`,
    ]),
    '.',
  ]
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? `${text} ` : `${text}. `
}

function link(thing: Id, title: Titles): Run {
  return { text: title(thing), thing }
}

function listOf(all: readonly Id[], title: Titles): readonly Run[] | undefined {
  if (all.length === 0) return undefined
  return all.flatMap((one, at): Run[] => (at > 0 ? ['; ', link(one, title)] : [link(one, title)]))
}
