// Anything in force that points at something that is no more, where no other check tells it better.
import { check } from '#core/check.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { leavesAGap, orphansOf, stateOfAction } from '#facts/index.ts'
import { action, answersFor } from '#kinds/index.ts'

/**
 * Told by checks of their own: seats by who nominates and what they follow, roles by employer, bodies by their line,
 * assignments by who gave them, actions by owner.
 */
const TOLD = new Set([
  'seat nominatedBy',
  'seat exOfficio',
  'role employers',
  'role employerOfRecord',
  'body reportsTo',
  'assignment givenBy',
  'action owner',
])
const SENTENCES: ReadonlySet<string> = new Set(['answers-for', 'assignment', 'oversight'])

export const pointsAtEnded = check({
  code: 'points-at-ended',
  title: 'Left behind',
  question: 'What is still in force though what it belongs to has ended?',
  domain: 'clarity',
  severity: 'ask',
  why: 'A reorganisation that leaves threads behind makes lists wrong, and the next one harder.',
  remedy: 'End it too, or say what it belongs to now.',
  basis:
    'Every reorganisation leaves things pointing at what has closed: bennettoxford/openprescribing#739, #2704 and #3571.',
  limits: {},
  find: (now) => {
    const told = new Set<string>()
    return orphansOf(now).flatMap(({ thing, kind, field, target }) => {
      // What points at the same by two fields is one thing left behind.
      if (TOLD.has(`${kind} ${field}`) || told.has(`${thing} ${target}`)) return []
      // That nobody decides since whoever did has ended is told of the function.
      if (kind === 'assignment' && leavesAGap(now, thing)) return []
      if (isSettled(now, thing, field)) return []
      told.add(`${thing} ${target}`)
      const label = now.ledger.vocabulary.get(kind)?.fields[field]?.label ?? field
      return [{ about: [thing, target], evidence: { label, target } }]
    })
  },
  say({ about: [of], evidence: { label, target } }, title) {
    // What is called by a sentence is quoted in one.
    const named = SENTENCES.has(kindOf(of)) ? `“${title(of)}”` : title(of)
    return `${named} is still in force, but ${title(target)} has ended (${label.toLowerCase()}).`
  },
})

// What was done is past, and stays as it was. That somebody accountable has ended is told of the outcome.
function isSettled(now: Snapshot, thing: Id, field: string): boolean {
  const promised = now.get(action, thing)
  if (promised && stateOfAction(now, promised) === 'done') return true
  return field === 'holder' && now.get(answersFor, thing)?.values.part === 'accountable'
}
