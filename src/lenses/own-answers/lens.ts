// What someone answers for: of a role, seat, body or organisation what it answers for and decides itself and, for an
// organisation, through its roles; of a person what follows from the roles and seats they hold on the day.
import type { Block, Cell, Run } from '#core/block.ts'
import { showWhen } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { positionsOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import {
  answeredBy,
  byDue,
  decidingIn,
  sayLevel,
  stateOfAction,
  type ActionState,
  type Answer,
} from '#facts/index.ts'
import { answeringParts } from '#kinds/answers-for.ts'
import { assignmentParts } from '#kinds/assignment.ts'
import { action, assignment, organisation, person, role, statutoryFunction } from '#kinds/index.ts'

export type AnswersFor = {
  /** Whether it says through which role or seat, for what is asked about does not answer itself. */
  readonly through: boolean
  readonly answers: readonly { readonly by: Id; readonly answer: Answer }[]
  /** What is recorded as decided by a body that cannot decide it, is influenced. */
  readonly decides: readonly {
    readonly by: Id
    readonly assignment: Thing<typeof assignment>
    readonly influences: boolean
  }[]
  /** Actions that are not done, the nearest due first. */
  readonly open: readonly {
    readonly by: Id
    readonly action: Thing<typeof action>
    readonly state: ActionState
  }[]
}

export const ownAnswers: Lens<{ readonly of: Id }, AnswersFor> = {
  name: 'own-answers',
  title: 'What they answer for',
  question: 'What do I answer for, what do I decide, and what have I said I will do?',
  compute(now, { of }) {
    const holders = holdersBehind(now, of)
    const decides = holders.flatMap((by) =>
      now
        .pointing(assignment, 'to', by)
        .filter(({ values }) => values.part === 'decides' && now.get(statutoryFunction, values.function))
        .map((one) => ({
          by,
          assignment: one,
          influences: decidingIn(now, one.values.function).influences.includes(one),
        })),
    )
    const open = holders.flatMap((by) =>
      now
        .pointing(action, 'owner', by)
        .map((one) => ({ by, action: one, state: stateOfAction(now, one) }))
        .filter(({ state }) => state !== 'done'),
    )
    return {
      through: holders.some((one) => one !== of),
      answers: holders.flatMap((by) => answeredBy(now, by).map((answer) => ({ by, answer }))),
      decides,
      open: open.toSorted((one, other) => byDue(one.action, other.action)),
    }
  },
  show(result, title) {
    const { answers, decides, open } = result
    if (answers.length + decides.length + open.length === 0) return []
    return [
      { type: 'heading', level: 2, text: 'What they answer for' },
      ...outcomesTable(result, title),
      ...decisionsTable(result, title),
      ...actionsTable(result, title),
    ]
  },
}

// A person through all they hold, ex officio too; an organisation itself and through the roles it employs.
function holdersBehind(now: Snapshot, of: Id): readonly Id[] {
  if (now.get(person, of)) return [...new Set(positionsOf(now, of).map(({ position }) => position))]
  if (!now.get(organisation, of)) return [of]
  return [of, ...now.pointing(role, 'employers', of).map(({ id }) => id)]
}

function outcomesTable({ answers, through }: AnswersFor, title: Titles): readonly Block[] {
  if (answers.length === 0) return []
  const rows = answers.map(({ by, answer }): Cell[] => [
    [{ text: title(answer.outcome.id), thing: answer.outcome.id }],
    partOf(answer, title),
    ...(through ? [asWhat(by, title)] : []),
  ])
  const columns = [{ label: 'Outcome' }, { label: 'Part' }, ...(through ? [{ label: 'As' }] : [])]
  return [{ type: 'table', caption: 'Outcomes', columns, rows }]
}

function partOf(answer: Answer, title: Titles): readonly Run[] {
  const name = answeringParts[answer.part]
  return [answer.part === 'accountable' ? { strong: name } : name, `, ${sayLevel(answer, title)}`]
}

function decisionsTable({ decides, through }: AnswersFor, title: Titles): readonly Block[] {
  if (decides.length === 0) return []
  const rows = decides.map(({ by, assignment: { values }, influences }): Cell[] => [
    [{ text: title(values.function), thing: values.function }],
    `${influences ? 'Influences' : assignmentParts[values.part]}, ${sayLevel(values, title)}`,
    ...(through ? [asWhat(by, title)] : []),
  ])
  const columns = [{ label: 'Function' }, { label: 'Part' }, ...(through ? [{ label: 'As' }] : [])]
  return [{ type: 'table', caption: 'Decisions', columns, rows }]
}

function actionsTable({ open, through }: AnswersFor, title: Titles): readonly Block[] {
  if (open.length === 0) return []
  const rows = open.map(({ by, action: { id, values }, state }): Cell[] => [
    [{ text: values.title, thing: id }],
    [showWhen(values.due), ...(state === 'overdue' ? late : [])],
    ...(through ? [asWhat(by, title)] : []),
  ])
  const columns = [{ label: 'Action' }, { label: 'By' }, ...(through ? [{ label: 'As' }] : [])]
  return [{ type: 'table', caption: 'Will do', columns, rows }]
}

const late: readonly Run[] = [' ', { tag: 'overdue', tone: 'warning' }]

function asWhat(by: Id, title: Titles): readonly Run[] {
  return [{ text: title(by), thing: by }]
}
