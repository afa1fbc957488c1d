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
  const into = steps(paths, ({ before }) => before, 'from')
  const out = left.length === 0 ? '' : ` Of those who left, ${steps(left, ({ after }) => after, 'to')}.`
  return `${times}: ${into}.${out}`
}

// "2 from NHS trust or board, 1 from council, 1 not recorded": joint ones under each of their sectors.
function steps(
  paths: readonly CareerPath[],
  of: (path: CareerPath) => Step | undefined,
  word: 'from' | 'to',
): string {
  const counted = (Object.keys(sectors) as Sector[]).flatMap((sector) => {
    const count = paths.filter((one) => of(one)?.sectors.includes(sector) === true).length
    return count === 0 ? [] : [`${count} ${word} ${IN_WORDS[sector]}`]
  })
  const known = paths.filter((one) => (of(one)?.sectors.length ?? 0) > 0).length
  const rest = paths.length - known
  const unknown = rest === 0 ? [] : [`${rest} ${word} somewhere not recorded`]
  return sayList([...counted, ...unknown])
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
