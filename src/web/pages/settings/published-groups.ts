// Kinds that are published together, because the one would not be right without the other: a seat without the roles that hold it
// would read as vacant. Kinds that no group names stand for themselves.
import type { Kind, Vocabulary } from '#core/kind.ts'
import {
  action,
  answersFor,
  appointment,
  area,
  assignment,
  body,
  contribution,
  decision,
  measure,
  organisation,
  outcome,
  person,
  role,
  seat,
  seriesMark,
  statutoryFunction,
  target,
} from '#kinds/index.ts'
import { capital } from '../../parts/capital.ts'

export type Group = {
  readonly key: string
  readonly label: string
  readonly hint: string
  readonly kinds: readonly string[]
  /** Groups without which it would tell what is not so. */
  readonly needs: readonly string[]
}

const ALWAYS: readonly string[] = [area.name, organisation.name]

const named: readonly Group[] = [
  {
    key: 'bodies',
    label: 'Bodies',
    hint: 'Boards, committees and groups, and what they report to.',
    kinds: [body.name],
    needs: [],
  },
  {
    key: 'seats',
    label: 'Seats, roles and who holds them',
    hint: 'Together: a seat would read as vacant without the role whose holder sits in it.',
    kinds: [seat.name, role.name, appointment.name, person.name],
    needs: ['bodies'],
  },
  {
    key: 'outcomes',
    label: 'Outcomes, and who answers for them',
    hint: 'What is to be reached, and the roles and bodies that answer for it.',
    kinds: [outcome.name, answersFor.name],
    needs: ['seats'],
  },
  {
    key: 'measures',
    label: 'Measures, figures and targets',
    hint: 'Charts, and the marks that people set on them.',
    kinds: [measure.name, target.name, seriesMark.name],
    needs: [],
  },
  {
    key: 'functions',
    label: 'Who decides',
    hint: 'Functions in law, and to whom they are given.',
    kinds: [statutoryFunction.name, assignment.name],
    needs: ['seats'],
  },
  {
    key: 'money',
    label: 'Money and staff given',
    hint: 'What organisations give to roles, bodies and outcomes.',
    kinds: [contribution.name],
    needs: [],
  },
  { key: 'decisions', label: 'Decisions', hint: 'With their minutes.', kinds: [decision.name], needs: [] },
  { key: 'actions', label: 'Actions', hint: 'Who does what by when.', kinds: [action.name], needs: [] },
]

/** All that may be chosen. What steers the record never is. */
export function groupsOf(vocabulary: Vocabulary): readonly Group[] {
  const known = new Set([...ALWAYS, ...named.flatMap(({ kinds }) => kinds)])
  const others = [...vocabulary.values()].filter(({ name, steers }) => !steers && !known.has(name))
  return [...named, ...others.map(ofItself)]
}

function ofItself({ name, words, purpose }: Kind): Group {
  return { key: name, label: capital(words.many), hint: purpose, kinds: [name], needs: [] }
}

/** Names of the kinds in the groups, with those that are always published. */
export function kindsOf(groups: readonly Group[], chosen: readonly string[]): readonly string[] {
  return [...ALWAYS, ...groups.flatMap(({ key, kinds }) => (chosen.includes(key) ? kinds : []))]
}

/** The groups of which every kind is published. */
export function shownIn(groups: readonly Group[], kinds: readonly string[]): readonly string[] {
  return groups.flatMap((one) => (one.kinds.every((kind) => kinds.includes(kind)) ? [one.key] : []))
}

/** What is chosen without what it needs, in sentences. */
export function lackingIn(groups: readonly Group[], chosen: readonly string[]): readonly string[] {
  return groups
    .filter(({ key }) => chosen.includes(key))
    .flatMap(({ label, needs }) =>
      groups
        .filter(({ key }) => needs.includes(key) && !chosen.includes(key))
        .map((needed) => `“${label}” would not be right without “${needed.label}”`),
    )
}
