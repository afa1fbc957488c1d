// Someone who is deputy chair of the board of an integrated care board and chairs its audit committee.
import { check } from '#core/check.ts'
import { bodiesOfStatus, membersOfBody, type Member } from '#facts/index.ts'
import type { Id } from '#core/id.ts'
import { icbConstitutionUpdate } from './packs/icb-constitution-update.ts'

export const deputyChairChairsAudit = check({
  code: 'deputy-chair-chairs-audit',
  title: 'Deputy chair of the board chairs audit',
  question: 'Is the deputy chair of the board someone other than the chair of audit?',
  domain: 'clarity',
  severity: 'act',
  why: 'Whoever may take the chair of the board cannot also be the one who checks it. The chair of audit must stay apart.',
  remedy: 'Let another non-executive member be deputy chair, or chair audit.',
  basis:
    'NHS England, Guidance on integrated care board constitutions and governance: the deputy chair is a non-executive member, but not the audit committee chair.',
  limits: {},
  pack: icbConstitutionUpdate,
  find: (now) =>
    bodiesOfStatus(now, 'icb-board').flatMap(({ id: board }) => {
      const deputies = new Set(holdersIn(membersOfBody(now, board), 'deputy'))
      return bodiesOfStatus(now, 'audit').flatMap(({ id: audit, values }) => {
        if (values.reportsTo !== undefined && values.reportsTo !== board) return []
        return holdersIn(membersOfBody(now, audit), 'chair')
          .filter((person) => deputies.has(person))
          .map((person) => ({ about: [audit, board, person] as const, evidence: undefined }))
      })
    }),
  say: ({ about: [audit, board, person] }, title) =>
    `${title(person as Id)} chairs ${title(audit)} and is deputy chair of ${title(board as Id)}.`,
})

function holdersIn(members: readonly Member[], capacity: 'chair' | 'deputy'): readonly Id[] {
  const found = members.filter(({ place }) => place.seat.values.capacity === capacity)
  return [...new Set(found.flatMap(({ place }) => place.holders.map((one) => one.holder)))]
}
