// A role employed by an organisation that is no more, and what became of it.
import { check } from '#core/check.ts'
import type { Id } from '#core/id.ts'
import { heirsOf } from '#core/lineage.ts'
import { orphansOf } from '#facts/index.ts'
import { role } from '#kinds/index.ts'

const EMPLOYS = new Set(['employers', 'employerOfRecord'])

export const employerEnded = check({
  code: 'employer-ended',
  title: 'Role of an ended employer',
  question: 'Which roles are employed by an organisation that is no more?',
  domain: 'clarity',
  severity: 'act',
  why: 'Someone holds the contract, and until the record says who, nobody can tell to whom the role answers.',
  remedy: 'Say who employs it now, or end the role.',
  basis:
    'Closed organisations linger in registers after a merger: bennettoxford/openprescribing#2704 and #408.',
  limits: {},
  find: (now) => {
    const ended = orphansOf(now).filter((one) => one.kind === role.name && EMPLOYS.has(one.field))
    const pairs = new Map(ended.map((one) => [`${one.thing} ${one.target}`, one]))
    return [...pairs.values()].map(({ thing, target }) => ({
      about: [thing, target],
      evidence: { ended: target, heirs: heirsOf(now, target) as readonly Id[] },
    }))
  },
  say: ({ about: [of], evidence: { ended, heirs } }, title) => {
    const now = heirs.length > 0 ? `, now ${heirs.map(title).join(' and ')}` : ''
    return `${title(of)} is employed by ${title(ended)}, which has ended${now}.`
  },
})
