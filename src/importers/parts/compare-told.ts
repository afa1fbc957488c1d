// A thing that the record has, against what a file tells of it: what is new is proposed, and what contradicts the record is told.
import { endOf, showWhen, startOf, type When } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import type { Thing } from '#core/snapshot.ts'
import { beginNew } from './begin-told.ts'
import { standingOf, type Standing } from './compare-lives.ts'
import { differencesOf } from './differences.ts'
import { idOf, titleOf, why, type Work } from './told-work.ts'
import type { Life } from './recorded.ts'
import type { Told } from './told.ts'

export function compareKnown(given: Told, id: Id, work: Work): void {
  const lives = work.recorded.lives(id)
  const told =
    given.over && lives.some(({ end }) => end !== undefined) ? { ...given, until: given.over } : given
  const standing = told.kind === 'person' ? undefined : standingOf(told, lives)
  if (standing?.is === 'none') {
    if (told.from !== undefined || lives.length === 0) beginNew(told, id, work)
    else tellOf(told, { is: 'ended-in-record', life: lives.at(-1) as Life }, work)
    return
  }
  if (standing) settle(told, standing, work)
  const thing = work.against.now.find(id)
  if (!thing || work.amended.has(id)) return
  const current = lives.find(
    (life) => life.from <= work.against.now.day && (!life.until || work.against.now.day < life.until),
  )
  if (standing && current?.start !== standing.life.start) return
  work.amended.add(id)
  const { values, contradicts } = differencesOf(told, thing, (key) => idOf(key, work), {
    recorded: work.recorded,
    now: work.against.now,
  })
  for (const what of contradicts)
    work.notes.wrong(
      'differs',
      told.where,
      `${titleOf(told)}: ${what}`,
      'The record stays as it is. Change it there if the file is right.',
    )
  amend(told, thing, values, work)
}

/** From the day of the file; from the day it has been so where the record never said otherwise. */
function amend(told: Told, { id, from: begun }: Thing, values: Values, work: Work): void {
  const { asAt } = work.against
  const byDay = new Map<When, Record<string, unknown>>()
  for (const [field, value] of Object.entries(values)) {
    const since = told.since?.[field]
    const known = since !== undefined && !work.recorded.everSaid(id, field) ? since : asAt
    const from: When = startOf(known) < begun ? begun : known
    const is: Record<string, unknown> = byDay.get(from) ?? {}
    byDay.set(from, { ...is, [field]: value })
  }
  for (const [from, some] of byDay)
    if (told.until === undefined || startOf(from) < endOf(told.until))
      work.proposals.push({ act: 'amend', id, from, values: some, ...why(told, work) })
}

function settle(told: Told, standing: Exclude<Standing, { is: 'none' }>, work: Work): void {
  if (standing.is === 'ends')
    work.proposals.push({ act: 'end', id: standing.life.id, from: standing.until, ...why(told, work) })
  else if (standing.is !== 'same') tellOf(told, standing, work)
}

function tellOf(
  told: Told,
  { is, life }: Exclude<Standing, { is: 'none' | 'same' | 'ends' }>,
  work: Work,
): void {
  // What is to end one day has not ended, so that a file that does not speak of it contradicts nothing.
  if (is === 'ended-in-record' && (life.until === undefined || life.until > work.against.asAt)) return
  const [recorded, file] = is === 'other-start' ? [life.start, told.from] : [life.end, told.until]
  const [here, there] = [recorded, file].map((at) => (at === undefined ? 'no day' : showWhen(at)))
  const verb = is === 'other-start' ? 'begins' : 'ends'
  const what =
    is === 'ended-in-record'
      ? `${titleOf(told)} has ended in the record (${here}), and not in the file`
      : `${titleOf(told)} ${verb} on another day in the record (${here}) than in the file (${there})`
  work.notes.wrong(is, told.where, what, 'Check which is right, and correct it in its history if need be.')
}
