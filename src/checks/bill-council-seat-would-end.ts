// Proposed law, not in force: the seats of council partners on the board of an integrated care board, which the Health
// Bill as introduced would no longer require.
import { check } from '#core/check.ts'
import { bodiesOfStatus, partnerMembers } from '#facts/index.ts'
import { healthBill2026 } from './packs/health-bill-2026.ts'

export const billCouncilSeatWouldEnd = check({
  code: 'bill-council-seat-would-end',
  title: 'Proposed law: council partner no longer required',
  question: 'Which seats of council partners would the Health Bill no longer require?',
  domain: 'balance',
  severity: 'note',
  why: 'Proposed law, not in force. The Bill as introduced would end the duty to have a member put forward by councils. The board could keep the seat of its own accord.',
  remedy: 'Talk with the councils about whether the board should keep the seat. Nothing needs to change now.',
  basis:
    'Health Bill, as introduced on 14 May 2026, clause 21; County Councils Network, submission on the Bill.',
  limits: {},
  pack: healthBill2026,
  find: (now) =>
    bodiesOfStatus(now, 'icb-board').flatMap(({ id }) => {
      const seats = new Set(partnerMembers(now, id, 'council').map(({ place }) => place.seat.id))
      return [...seats].map((seat) => ({ about: [seat] as const, evidence: undefined }))
    }),
  say: ({ about: [of] }, title) =>
    `Proposed law, not in force: the Health Bill as introduced would no longer require ${title(of)}.`,
})
