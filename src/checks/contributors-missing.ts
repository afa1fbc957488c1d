// An outcome that is said to need certain sectors, of one of which nobody contributes, is responsible or accountable. Not
// asked where nobody has any part in it yet.
import { check } from '#core/check.ts'
import { answeringOn, sayList } from '#facts/index.ts'
import type { Sector } from '#kinds/lists/sectors.ts'

const words: Readonly<Record<Sector, string>> = {
  nhs: 'the NHS',
  'primary-care': 'primary care',
  council: 'councils',
  voluntary: 'the voluntary sector',
  independent: 'independent providers',
  public: 'other public services',
}

export const contributorsMissing = check({
  code: 'contributors-missing',
  title: 'A sector missing from a shared outcome',
  question: 'Which outcomes need a sector that has no part in them?',
  domain: 'connection',
  severity: 'ask',
  why: 'An outcome that several sectors bring about together is not reached by one of them, however hard it tries.',
  remedy:
    'Ask the sector which of its organisations or roles contributes, and record it; or take the sector out of what the outcome needs.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, limitations of the Long Term Plan: “so many different organisations that need to be involved”. Which sectors an outcome needs is what the system itself recorded.',
  limits: {},
  find: (now) =>
    answeringOn(now).flatMap(({ levels, missing, outcome, parts }) => {
      const begun = [...levels.map((one) => one.accountable), ...Object.values(parts)].some(
        (all) => all.length > 0,
      )
      return begun && missing.length > 0 ? [{ about: [outcome.id] as const, evidence: { missing } }] : []
    }),
  say: ({ about: [of], evidence: { missing } }, title) =>
    `“${title(of)}” cannot be reached without ${sayList(missing.map((sector) => words[sector]))}, and nobody from there contributes to it or answers for it.`,
})
