// How many places councils have beside the NHS, and the sentence that says it. Leaders from councils told of being
// outnumbered; whether they are is the first question of balance.
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { membersOfBody } from './members-of-body.ts'

export type CouncilsAndNhs = { readonly councils: number; readonly nhs: number }

/** Places of members in all the bodies; a joint place counts in equal parts for each of its sectors. */
export function councilsAndNhs(now: Snapshot, bodies: readonly Id[]): CouncilsAndNhs {
  const members = bodies.flatMap((id) => membersOfBody(now, id)).filter(({ attends }) => !attends)
  const of = (voice: 'council' | 'nhs') =>
    tidy(members.reduce((sum, { voices }) => (voices.includes(voice) ? sum + 1 / voices.length : sum), 0))
  return { councils: of('council'), nhs: of('nhs') }
}

/** "4 places speak for councils and 9 for the NHS: councils are outnumbered by 2.3 to 1." */
export function sayCouncils({ councils, nhs }: CouncilsAndNhs): string {
  if (councils === 0 && nhs === 0)
    return 'Neither councils nor the NHS have a place here, as far as is recorded.'
  if (councils === 0) return `No place speaks for councils, and ${sayPlaces(nhs)} for the NHS.`
  const both = `${sayPlaces(councils)} for councils and ${sayParts(nhs)} for the NHS`
  if (nhs > councils) return `${both}: councils are outnumbered by ${sayCount(nhs / councils, 1)} to 1.`
  return nhs === councils
    ? `${both}: councils and the NHS are even.`
    : `${both}: councils are not outnumbered.`
}

/** A count that may have parts: 4, 4.5, 0.33. */
export function sayCount(count: number, digits = 2): string {
  return String(Number(count.toFixed(digits)))
}

/** "½", "2½", 4, 0.33: halves as people write them. */
function sayParts(count: number): string {
  return count % 1 === 0.5 ? `${count < 1 ? '' : Math.floor(count)}½` : sayCount(count)
}

function sayPlaces(count: number): string {
  return `${sayParts(count)} ${count === 1 || count === 0.5 ? 'place speaks' : 'places speak'}`
}

// Thirds added up are whole again.
function tidy(count: number): number {
  return Math.round(count * 1e6) / 1e6
}
