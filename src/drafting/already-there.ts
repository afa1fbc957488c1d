// What in a record may be something like a pattern already, by a rule that can be told in a sentence: words in names, the level
// of a role, who employs it. It says "may be": what a role is called is not what it does.
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { body, organisation, role, seat } from '#kinds/index.ts'
import type { Alike, Pattern } from '#patterns/index.ts'

/** In force on the day, each once, in the order of the rules. */
export function alreadyThere(now: Snapshot, { alike }: Pick<Pattern, 'alike'>): readonly Id[] {
  return [...new Set(alike.flatMap((one) => found(now, one)))]
}

function found(now: Snapshot, rule: Alike): readonly Id[] {
  if (rule.kind === 'body') return called(now.all(body), rule)
  if (rule.kind === 'seat') return called(now.all(seat), rule)
  const roles = now
    .all(role)
    .filter(({ values }) => rule.level === undefined || values.level === rule.level)
    .filter(({ values }) => !rule.joint || isJoint(now, values.employers ?? []))
  return called(roles, rule)
}

function called(
  all: readonly { readonly id: Id; readonly values: { readonly name: string } }[],
  { words = [] }: Alike,
): readonly Id[] {
  const sought = words.map((word) => new RegExp(`(^|[^\\p{L}])${word}`, 'iu'))
  return all.filter(({ values }) => sought.every((word) => word.test(values.name))).map(({ id }) => id)
}

function isJoint(now: Snapshot, employers: readonly Id[]): boolean {
  const sectors = new Set(employers.map((one) => now.get(organisation, one)?.values.sector))
  return sectors.has('council') && (sectors.has('nhs') || sectors.has('primary-care'))
}

/** The rules in words, such as: roles of the system whose name has “finance”. */
export function sayAlike({ alike }: Pick<Pattern, 'alike'>): readonly string[] {
  return alike.map(({ kind, words = [], level, joint }) => {
    const kinds = { body: 'bodies', role: 'roles', seat: 'seats' }[kind]
    const of = level === undefined ? '' : ` at the level of the ${level}`
    const named = words.length > 0 ? ` whose name has ${words.map((word) => `“${word}”`).join(' and ')}` : ''
    return `${kinds}${of}${named}${joint ? ' that a council and the NHS employ together' : ''}`
  })
}
