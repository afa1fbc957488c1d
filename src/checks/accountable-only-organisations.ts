// An outcome for which organisations or bodies are accountable and no role or seat is. National outcomes are not asked:
// the roles that answer for them are not in this record.
import { check } from '#core/check.ts'
import type { Id } from '#core/id.ts'
import { answeringOn, sayList } from '#facts/index.ts'
import { organisation, body } from '#kinds/index.ts'

export const accountableOnlyOrganisations = check({
  code: 'accountable-only-organisations',
  title: 'No role accountable for an outcome',
  question: 'For which outcomes does an organisation answer, and nobody in it?',
  domain: 'clarity',
  severity: 'ask',
  why: 'An organisation as a whole cannot be asked how it is going. Whoever is asked can point to somebody else in it.',
  remedy:
    'Ask the organisation or body which of its roles answers for it, and record that role as accountable.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, limitations of the Long Term Plan: an accountability framework “to help us hold people to account”. That a role should answer is our own advice.',
  limits: {},
  find: (now) =>
    answeringOn(now).flatMap((one) => {
      const within = one.levels.filter(({ level }) => level !== 'national' && level !== 'several-systems')
      const holders = [...new Set(within.flatMap(({ standing }) => standing))].toSorted()
      const only = holders.every((id) => now.get(organisation, id) ?? now.get(body, id))
      if (holders.length === 0 || !only) return []
      const evidence: { readonly holders: readonly Id[] } = { holders }
      return [{ about: [one.outcome.id], evidence }]
    }),
  say: ({ about: [of], evidence: { holders } }, title) =>
    `${sayList(holders.map(title))} ${holders.length === 1 ? 'is' : 'are'} accountable for “${title(of)}”, and no role or seat is.`,
  evidence: ({ evidence: { holders } }, title) => holders.map((id) => [{ text: title(id), thing: id }]),
})
