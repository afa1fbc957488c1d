// A body that reports to one that is no more, and what became of it.
import { check } from '#core/check.ts'
import type { Id } from '#core/id.ts'
import { heirsOf } from '#core/lineage.ts'
import { orphansOf } from '#facts/index.ts'
import { body } from '#kinds/index.ts'

export const reportsToEndedBody = check({
  code: 'reports-to-ended-body',
  title: 'Reports to an ended body',
  question: 'Which bodies report to a body that is no more?',
  domain: 'clarity',
  severity: 'act',
  why: 'What it decides or recommends goes nowhere: its line of account ends at a body that no longer meets.',
  remedy: 'Say to which body it reports now.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, barriers of clarity: clear lines of accountability.',
  limits: {},
  find: (now) =>
    orphansOf(now)
      .filter((one) => one.kind === body.name && one.field === 'reportsTo')
      .map(({ thing, target }) => ({
        about: [thing, target],
        evidence: { ended: target, heirs: heirsOf(now, target) as readonly Id[] },
      })),
  say: ({ about: [of], evidence: { ended, heirs } }, title) => {
    const now = heirs.length > 0 ? `, now ${heirs.map(title).join(' and ')}` : ''
    return `${title(of)} reports to ${title(ended)}, which has ended${now}.`
  },
})
