// Reads the form that puts someone forward: who, for which role, when they would be ready, and why.
import { holdersOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import { problem, type Problem } from '#core/problem.ts'
import { readinesses, type Readiness } from '#private/own.ts'
import type { Query, SystemAsk } from '../../page.ts'
import { referenceOptions } from '../../parts/reference-options.ts'

/** Longest words about someone. */
const LONGEST = 2000
/** Who is put forward: whoever asks, or somebody else. */
export type Whom = 'self' | 'other'

export type Forward = {
  readonly value?: {
    readonly person: Id<'person'>
    readonly role: Id<'role'>
    readonly readiness: Readiness
    readonly note: string
  }
  /** Each says its field. */
  readonly problems: readonly Problem[]
}

export function readForward(
  ask: SystemAsk,
  whom: Whom,
  self: Id<'person'> | undefined,
  typed: Query,
): Forward {
  const person = whom === 'self' ? { value: self, problems: [] } : named(ask, 'person', 'Who', typed.person)
  const role = named(ask, 'role', 'The role', typed.role)
  const { readiness, problems: unready } = readReadiness(typed.readiness)
  const { note, problems: long } = readNote(typed.note)
  const held =
    person.value &&
    role.value &&
    holdersOf(ask.snapshot, role.value).some((one) => one.holder === person.value)
      ? [
          problem(
            'holds-it',
            whom === 'self' ? 'You hold this role' : 'They hold this role',
            'Choose another.',
            { field: 'role' },
          ),
        ]
      : []
  const problems = [...person.problems, ...role.problems, ...held, ...unready, ...long]
  if (!person.value || !role.value || !readiness || problems.length > 0) return { problems }
  return {
    value: { person: person.value as Id<'person'>, role: role.value as Id<'role'>, readiness, note },
    problems,
  }
}

export function readReadiness(typed: string | undefined): {
  readonly readiness?: Readiness
  readonly problems: readonly Problem[]
} {
  if (typed !== undefined && Object.hasOwn(readinesses, typed))
    return { readiness: typed as Readiness, problems: [] }
  const at = { field: 'readiness' }
  return { problems: [problem('missing', 'It is not said when', 'Choose one.', at)] }
}

export function readNote(typed: string | undefined): {
  readonly note: string
  readonly problems: readonly Problem[]
} {
  const note = (typed ?? '').replace(/\r\n?/g, '\n').trim()
  if (note.length <= LONGEST) return { note, problems: [] }
  const what = `That is longer than ${LONGEST} characters`
  return { note, problems: [problem('too-long', what, 'Say it in fewer words.', { field: 'note' })] }
}

// Something in force today; what was written is read by its title.
function named(
  ask: SystemAsk,
  kind: 'role' | 'person',
  label: string,
  typed: string | undefined,
): { readonly value?: Id; readonly problems: readonly Problem[] } {
  const at = { field: kind }
  const text = (typed ?? '').trim()
  if (text === '')
    return { problems: [problem('missing', `${label} is not given`, 'Write or choose it.', at)] }
  const found = referenceOptions(ask).find(text, [kind])
  if (!found.value) return { problems: found.problems.map((one) => ({ ...one, where: at })) }
  if (ask.snapshot.find(found.value)) return { value: found.value, problems: [] }
  return { problems: [problem('not-in-force', 'That is not in force today', 'Choose another.', at)] }
}
