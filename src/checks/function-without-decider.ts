// A function that nobody decides, everywhere or for some area or value. One that only a body decides which cannot is told by
// `body-cannot-decide`.
import { check } from '#core/check.ts'
import { faultsCalled, sayList, sayPlaces } from '#facts/index.ts'

export const functionWithoutDecider = check({
  code: 'function-without-decider',
  title: 'Nobody decides',
  question: 'Which functions does nobody decide, where and above what value?',
  domain: 'clarity',
  severity: 'act',
  why: 'What nobody may decide waits, or is decided by whoever happens to be asked.',
  remedy: 'Say who decides it there, or correct the area or the limit of whoever does.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, barriers of clarity: decisions sit at unclear levels.',
  limits: {},
  find: (now) => faultsCalled(now, 'gap').map(({ of, one }) => ({ about: [of] as const, evidence: one })),
  say: ({ about: [of], evidence: { cells, gone } }, title) => {
    const where = sayPlaces(cells, title).join('; ')
    const whose = [...new Set(gone.map(({ values }) => title(values.to)))]
    const ended =
      whose.length > 0 ? ` ${sayList(whose)} did, and ${whose.length === 1 ? 'has' : 'have'} ended.` : ''
    return `Nobody decides ${title(of)}${where && ` ${where}`}.${ended}`
  },
})
