// A role or seat that is accountable for more outcomes than set. Bodies and organisations are not asked: they are told
// where no role of theirs answers.
import { check } from '#core/check.ts'
import type { Id } from '#core/id.ts'
import { accountableIn, answeringOn } from '#facts/index.ts'
import { role, seat } from '#kinds/index.ts'

export const answersForTooMany = check({
  code: 'answers-for-too-many',
  title: 'Accountable for many outcomes',
  question: 'Which roles are accountable for more than one person can see to?',
  domain: 'clarity',
  severity: 'note',
  why: 'Whoever answers for everything answers for nothing in particular, and leaders need to be able to put a few things first.',
  remedy: 'Ask which of the outcomes another role is nearer to, and pass those on.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, implications of the Long Term Plan: it places too many demands at once, and leaders need to prioritise a few areas at a time. It names no number; the limit is ours.',
  limits: {
    outcomes: { label: 'Outcomes for one role', value: 8, min: 1, max: 100, unit: 'outcomes' },
  },
  find(now, { outcomes }) {
    const byHolder = new Map<Id, Set<Id>>()
    for (const one of answeringOn(now)) {
      for (const { holder } of accountableIn(one)) {
        const known = byHolder.get(holder)
        if (known) known.add(one.outcome.id)
        else byHolder.set(holder, new Set([one.outcome.id]))
      }
    }
    return [...byHolder]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([holder, all]) => {
        if (all.size <= outcomes || !(now.get(role, holder) ?? now.get(seat, holder))) return []
        const evidence: { readonly all: readonly Id[] } = { all: [...all] }
        return [{ about: [holder], evidence }]
      })
  },
  say: ({ about: [of], evidence: { all } }, title, { outcomes }) =>
    `${title(of)} is accountable for ${all.length} outcomes, more than ${outcomes}.`,
  evidence: ({ evidence: { all } }, title) => all.map((id) => [{ text: title(id), thing: id }]),
})
