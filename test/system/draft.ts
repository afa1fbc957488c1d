// The draft that the invented system is talking about, with what partners and others said of it so far. For the first
// visit and for tests; the record knows nothing of it.
import { readFileSync } from 'node:fs'
import type { Proposal } from '#core/change.ts'
import { day, moment, type Moment } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'
import { id } from '#core/id.ts'
import { parseLines } from '#core/notation.ts'
import { must } from '#core/problem.ts'

export const INVENTED_DRAFT = 'spring-2027'
export const BY = 'the governance office'
const SAVED = moment('2026-11-19T16:10:00.000Z')

/** `base` is the last change of the record on which it is laid. */
export function inventedDraft(base: number): { readonly contents: DraftContents; readonly savedAt: Moment } {
  const text = readFileSync(`${import.meta.dirname}/drafts/${INVENTED_DRAFT}.lines`, 'utf8')
  const { changes, problems } = parseLines(text, { by: BY, at: SAVED, because: '' })
  must(problems.length === 0, problems.map((one) => `${one.what}: ${one.raw ?? ''}`).join('\n'))
  const items = changes.map(({ seq, recordedAt: _at, by: _by, ...proposal }) => ({
    key: `spring-${seq}`,
    base,
    proposal: proposal as Proposal,
  }))
  return {
    savedAt: SAVED,
    contents: {
      title: 'Spring 2027: a vote for places',
      purpose:
        'Places that spend delegated money, and the voluntary sector, should have a vote on the board that delegates it. One committee fewer makes room.',
      day: day('2027-04-01'),
      items,
    },
  }
}

/** What happened to it so far, oldest first. */
export const inventedEvents = [
  { is: 'asked', version: 1, at: moment('2026-11-19T16:20:00.000Z'), by: BY },
  {
    is: 'answered',
    organisation: id('organisation/alliance'),
    as: id('role/alliance-ce'),
    version: 1,
    answer: 'endorse',
    takenFrom: 'Letter of 20 November 2026',
    at: moment('2026-11-20T09:05:00.000Z'),
    by: BY,
  },
  {
    is: 'answered',
    organisation: id('organisation/vale-county'),
    as: id('role/vale-cabinet-member'),
    version: 1,
    answer: 'object',
    reason: 'Vale and Eastmere would be the only places without a vote.',
    wouldChange: 'A vote for every place from the same day.',
    takenFrom: 'Minute of the cabinet, 20 November 2026, item 4',
    at: moment('2026-11-20T16:40:00.000Z'),
    by: BY,
  },
  {
    is: 'said',
    thread: 'spring-8',
    text: 'Who looks after information governance once the committee has ended? The auditor asked last year.',
    at: moment('2026-11-21T10:15:00.000Z'),
    by: BY,
  },
] as const

/** What two of those whom it affects want next and were offered; kept apart from the record. */
export const inventedNexts = {
  wishes: [
    {
      person: id<'person'>('person/p116'),
      text: 'To go on chairing something that brings data and people together, if there is such a thing.',
      shared: true,
      on: day('2026-11-20'),
      account: BY,
    },
  ],
  offers: [
    {
      draft: INVENTED_DRAFT,
      person: id<'person'>('person/p111'),
      text: 'A seat for general practice on the committee that takes over digital matters',
      from: day('2027-07-01'),
      state: 'made',
      account: BY,
      at: moment('2026-11-20T11:00:00.000Z'),
    },
  ],
} as const
