// A body that decides, of which the record does not say how many must be there. A body of which not even the seats are
// known is told by a check of its own.
import { check } from '#core/check.ts'
import { body, seat } from '#kinds/index.ts'

const DECIDES = new Set(['board', 'committee', 'joint-committee', 'committee-in-common'])

export const quorumUnknown = check({
  code: 'quorum-unknown',
  title: 'Quorum not recorded',
  question: 'Which boards and committees do not say how many must be there to decide?',
  domain: 'clarity',
  severity: 'note',
  why: 'Nobody can say afterwards whether a decision stood, nor warn beforehand that it will not.',
  remedy: 'Record the quorum from its terms of reference, as a number or in words.',
  basis:
    'Published terms of reference state membership, remit, reporting, voting and quorum, as those of the Cornwall and Isles of Scilly board do (cios.icb.nhs.uk).',
  limits: {},
  find: (now) =>
    now
      .all(body)
      .filter(({ values }) => DECIDES.has(values.form))
      .filter(({ id }) => now.pointing(seat, 'body', id).length > 0)
      .filter(({ values }) => values.quorum === undefined && values.quorumRule === undefined)
      .map(({ id }) => ({ about: [id], evidence: undefined })),
  say: ({ about: [of] }, title) => `The quorum of ${title(of)} is not recorded.`,
})
