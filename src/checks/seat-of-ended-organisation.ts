// A seat that an organisation nominates to which is no more, and what became of it.
import { check } from '#core/check.ts'
import type { Id } from '#core/id.ts'
import { heirsOf } from '#core/lineage.ts'
import { orphansOf } from '#facts/index.ts'
import { body, seat } from '#kinds/index.ts'

type Evidence = { readonly ended: Id; readonly heirs: readonly Id[] }

export const seatOfEndedOrganisation = check({
  code: 'seat-of-ended-organisation',
  title: 'Seat of an ended organisation',
  question: 'Which seats are nominated to by an organisation that is no more?',
  domain: 'clarity',
  severity: 'act',
  why: 'Nobody can nominate to the seat, so it stays with whoever has it, or empty, until someone notices.',
  remedy: 'Say which organisation nominates now, or close the seat.',
  basis:
    'Closed organisations linger in registers after a merger: bennettoxford/openprescribing#2704 and #408.',
  limits: {},
  find: (now) =>
    orphansOf(now)
      .filter((one) => one.kind === seat.name && one.field === 'nominatedBy')
      .filter((one) => now.get(body, now.get(seat, one.thing)?.values.body))
      .map(({ thing, target }) => ({
        about: [thing, target],
        evidence: { ended: target, heirs: heirsOf(now, target) } satisfies Evidence,
      })),
  say: ({ about: [of], evidence: { ended, heirs } }, title) => {
    const now = heirs.length > 0 ? `, now ${heirs.map(title).join(' and ')}` : ''
    return `${title(of)} is nominated to by ${title(ended)}, which has ended${now}.`
  },
})
