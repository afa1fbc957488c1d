// A function that several decide for the same area and value, each as if alone.
import { check } from '#core/check.ts'
import { faultsCalled, sayList, sayPlaces } from '#facts/index.ts'

export const functionWithSeveralDeciders = check({
  code: 'function-with-several-deciders',
  title: 'Several decide',
  question: 'Which functions do several decide for the same area and value?',
  domain: 'clarity',
  severity: 'act',
  why: 'Where two may decide the same, each can undo the other, and nobody knows whom to ask.',
  remedy:
    'Say who of them decides, part them by area or value, or record the agreement by which they decide together.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, barriers of clarity: duplicated decisions between organisations, places and the system.',
  limits: {},
  find: (now) => faultsCalled(now, 'clash').map(({ of, one }) => ({ about: [of] as const, evidence: one })),
  say: ({ about: [of], evidence: { cells } }, title) => {
    const where = sayPlaces(cells, title).join('; ')
    const who = [...new Set(cells.flatMap(({ remits }) => remits.map(({ values }) => title(values.to))))]
    return `${sayList(who)} each decide ${title(of)}${where && ` ${where}`}.`
  },
})
