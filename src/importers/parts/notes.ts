// What comes up while a file is read: what is wrong, and what a rule made of its words, counted. Knows no file and no record.
import type { Interpretation } from '#core/importer.ts'
import { problem, type Problem, type Where } from '#core/problem.ts'

export type Notes = {
  wrong(code: string, where: Where, what: string, remedy: string, raw?: string): void
  /** The same words read the same way by the same rule are one interpretation that counts them. */
  interpret(where: Where, raw: string, as: string, rule: string): void
  readonly problems: readonly Problem[]
  interpreted(): readonly Interpretation[]
}

const LONGEST_RAW = 200

export function notes(): Notes {
  const problems: Problem[] = []
  const read = new Map<string, { readonly one: Omit<Interpretation, 'count'>; count: number }>()
  return {
    problems,
    wrong: (code, where, what, remedy, raw) =>
      void problems.push({
        ...problem(code, what, remedy, where),
        ...(raw && { raw: raw.slice(0, LONGEST_RAW) }),
      }),
    interpret: (where, raw, as, rule) => {
      const key = `${raw}\u0000${as}\u0000${rule}`
      const known = read.get(key)
      if (known) known.count += 1
      else read.set(key, { one: { where, raw: raw.slice(0, LONGEST_RAW), as, rule }, count: 1 })
    },
    interpreted: () => [...read.values()].map(({ one, count }) => ({ ...one, count })),
  }
}
