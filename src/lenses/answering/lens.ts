// Who answers for an outcome on the day: one sentence for each level, then who else has a part, what is missing and who
// looks on from outside. The answer to the report’s loudest complaint, so it reads aloud.
import type { Block, Run, Text } from '#core/block.ts'
import { showWhen } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Lens } from '#core/lens.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { atLevel, sayHolder, sectorsOfHolder, whoAnswers, type Answer, type AtLevel } from '#facts/index.ts'
import { bearings } from '#kinds/oversight.ts'
import { oversight } from '#kinds/index.ts'
import { sectors, type Sector } from '#kinds/lists/sectors.ts'

export type Answering = {
  /** One sentence for each level, the outcome’s own first. */
  readonly sentences: readonly Text[]
  readonly rows: readonly { readonly key: string; readonly value: Text }[]
}

export const answering: Lens<{ readonly of: Id }, Answering | undefined> = {
  name: 'answering',
  title: 'Who answers for it',
  question: 'Who answers for this outcome, at each level, and who has a part in it?',
  compute(now, { of }, title) {
    const found = whoAnswers(now, of)
    if (!found) return undefined
    const { parts } = found
    const people = (all: readonly Answer[]) => listed(all.map((one) => sayAnswer(now, one, title)))
    const rows = [
      { key: 'Responsible', value: people(parts.responsible) },
      { key: 'Contributes', value: contributors(now, parts.contributes, found.missing, title) },
      { key: 'Assures', value: people(parts.assures) },
      { key: 'Is informed', value: people(parts.informed) },
      { key: 'Overseen by', value: listed(overseers(now, of).map((one) => sayOversight(one, title))) },
    ]
    return {
      sentences: found.levels.map((one) => sentenceOf(now, one, title)),
      rows: rows.filter(({ value }) => value.length > 0),
    }
  },
  show(result) {
    if (!result) return []
    const [first, ...others] = result.sentences
    const rest: Block[] = others.length > 0 ? [{ type: 'list', items: others }] : []
    return [
      { type: 'heading', level: 2, text: 'Who answers for it' },
      { type: 'prose', text: first ?? '' },
      ...rest,
      ...(result.rows.length > 0 ? [{ type: 'summary', rows: result.rows } as const] : []),
    ]
  },
}

function sentenceOf(
  now: Snapshot,
  { level, area, accountable, standing }: AtLevel,
  title: Titles,
): readonly Run[] {
  const place: readonly Run[] = area ? [' for ', { text: title(area), thing: area }] : []
  const at: readonly Run[] = [atLevel[level].replace(/^./, (letter) => letter.toUpperCase()), ...place, ', ']
  const [one] = accountable
  if (!one) return [...at, { tag: 'nobody', tone: 'warning' }, ' is accountable.']
  if (accountable.length === 1) return [...at, ...isAccountable(sayHolder(now, one.holder, title))]
  const all = accountable.flatMap((each, index): readonly Run[] => [
    index === 0 ? '' : index === accountable.length - 1 ? ' and ' : ', ',
    ...sayHolder(now, each.holder, title),
  ])
  if (standing.length < 2) return [...at, ...all, ' are recorded as accountable.']
  return [
    ...at,
    { strong: `${standing.length} are accountable` },
    ': ',
    ...all,
    '. ',
    { tag: 'a clash', tone: 'warning' },
  ]
}

// What is wrong with whoever it is stands after the sentence: "is accountable. Vacant since …".
function isAccountable(said: readonly Run[]): readonly Run[] {
  const wrong = said.findIndex((run) => typeof run === 'object' && 'tag' in run && run.tone === 'warning')
  if (wrong < 0) return [...said, ' is accountable.']
  return [...said.slice(0, wrong - 1), ' is accountable. ', ...said.slice(wrong)]
}

// Its level and area are said where they are not those of the outcome.
function sayAnswer(now: Snapshot, one: Answer, title: Titles): readonly Run[] {
  const { values } = one.outcome
  const elsewhere = [
    one.level === values.level ? '' : atLevel[one.level],
    one.area && one.area !== values.area ? `for ${title(one.area)}` : '',
  ].filter(Boolean)
  return [...sayHolder(now, one.holder, title), ...(elsewhere.length > 0 ? [`, ${elsewhere.join(' ')}`] : [])]
}

/** By sector in the order of the list of sectors, then those of none; what is needed and missing last. */
function contributors(
  now: Snapshot,
  all: readonly Answer[],
  missing: readonly Sector[],
  title: Titles,
): readonly Run[] {
  const bySector = Map.groupBy(all, (one) => sectorsOfHolder(now, one.holder)[0])
  const groups = [...(Object.keys(sectors) as Sector[]), undefined].flatMap((sector) => {
    const here = bySector.get(sector) ?? []
    if (here.length === 0) return []
    const name = sector ? sectors[sector] : 'No sector known'
    return [[`${name}: `, ...listed(here.map((one) => sayAnswer(now, one, title)))] as readonly Run[]]
  })
  const lacking: readonly Run[] = missing.flatMap((sector, at): readonly Run[] => [
    at > 0 ? ' ' : '',
    { tag: `missing: ${sectors[sector].toLowerCase()}`, tone: 'warning' },
  ])
  return [
    ...groups.flatMap((one, at): readonly Run[] => (at > 0 ? ['. ', ...one] : one)),
    ...(lacking.length > 0 && groups.length > 0 ? ['. '] : []),
    ...lacking,
  ]
}

function overseers(now: Snapshot, of: Id): readonly Thing<typeof oversight>[] {
  return now.pointing(oversight, 'outcomes', of)
}

function sayOversight({ id, values }: Thing<typeof oversight>, title: Titles): readonly Run[] {
  const judged = values.judgement
    ? `, last judged ${values.judgedOn ? showWhen(values.judgedOn) : 'on a day not recorded'}: ${values.judgement}`
    : ''
  const against: readonly Run[] =
    values.bearing === 'against' ? [' ', { tag: bearings.against.toLowerCase(), tone: 'warning' }] : []
  return [{ text: title(values.overseer), thing: id }, ` of ${title(values.of)}${judged}`, ...against]
}

function listed(all: readonly (readonly Run[])[]): readonly Run[] {
  return all.flatMap((one, at): readonly Run[] => (at > 0 ? ['; ', ...one] : one))
}
