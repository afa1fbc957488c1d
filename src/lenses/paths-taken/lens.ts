// The ways that people actually took into a role and out of it, from the record, with the sectors they came from and went to.
// Nobody is ranked: they are in order of time.
import type { Block, Cell, Run } from '#core/block.ts'
import { showDay } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import { careerPaths, sayList, type CareerPath, type Step } from '#facts/index.ts'
import { sectors, type Sector } from '#kinds/lists/sectors.ts'

export const pathsTaken: Lens<{ readonly of: Id }, readonly CareerPath[]> = {
  name: 'paths-taken',
  title: 'Paths people took',
  question: 'Where did people come from who held this role, and where did they go?',
  compute: (now, { of }) => careerPaths(now, of),
  /** Nothing where nobody held it. */
  show(paths, title) {
    if (paths.length === 0) return []
    return [{ type: 'prose', text: inShort(paths) }, tableOf(paths, title)]
  },
}

function inShort(paths: readonly CareerPath[]): string {
  const left = paths.filter(({ until }) => until !== undefined)
  const times = paths.length === 1 ? 'It was taken up once' : `It was taken up ${paths.length} times`
  const from = counted(paths.map(({ before }) => before))
  const to = counted(left.map(({ after }) => after))
  const came = from === undefined ? 'Where from is not recorded.' : `People came from ${from}.`
  const went =
    to === undefined ? 'Where those who left went is not recorded.' : `Those who left went to ${to}.`
  return [`${times}.`, came, ...(left.length > 0 ? [went] : [])].join(' ')
}

// "an NHS trust or board (2) and somewhere not recorded (1)": joint roles under each of their sectors. Nothing where none is
// recorded.
function counted(steps: readonly (Step | undefined)[]): string | undefined {
  const known = steps.filter((one) => one !== undefined && one.sectors.length > 0)
  if (known.length === 0) return undefined
  const of = (Object.keys(sectors) as Sector[]).flatMap((sector) => {
    const count = known.filter((one) => one?.sectors.includes(sector) === true).length
    return count === 0 ? [] : [`${IN_WORDS[sector]} (${count})`]
  })
  const rest = steps.length - known.length
  return sayList([...of, ...(rest === 0 ? [] : [`somewhere not recorded (${rest})`])])
}

const IN_WORDS: Readonly<Record<Sector, string>> = {
  nhs: 'an NHS trust or board',
  'primary-care': 'primary care',
  council: 'a council',
  voluntary: 'the voluntary and community sector',
  independent: 'an independent provider',
  public: 'another public service',
}

function tableOf(paths: readonly CareerPath[], title: Titles): Block {
  return {
    type: 'table',
    caption: 'Paths people took, from the record',
    columns: ['Who', 'Came from', 'In the role', 'Went to'].map((label) => ({ label })),
    rows: paths.map((one): Cell[] => [
      [{ text: title(one.person), thing: one.person }],
      stepCell(one.before, 'not recorded', title),
      one.until === undefined
        ? `since ${showDay(one.from)}`
        : `${showDay(one.from)} until ${showDay(one.until)}`,
      one.until === undefined ? 'still there' : stepCell(one.after, 'not recorded', title),
    ]),
  }
}

function stepCell(step: Step | undefined, none: string, title: Titles): Run[] {
  if (!step) return [none]
  const from = step.sectors.map((sector) => sectors[sector]).join(', ')
  return [
    { text: title(step.position), thing: step.position },
    from ? ` (${from})` : '',
    step.beside ? ', for a time beside it' : '',
  ]
}
