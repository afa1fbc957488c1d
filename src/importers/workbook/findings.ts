// Gathers what is wrong, what is unsure and what was read by a rule while rows are read. The same doubt in many places
// is asked once.
import type { Answers, Interpretation, Question } from '#core/importer.ts'
import type { Problem, Where } from '#core/problem.ts'

export type Findings = {
  readonly problems: Problem[]
  tell(found: Problem, where: Where, raw?: string): void
  /** The answer where there is one; asks where there is none. */
  ask(question: Omit<Question, 'count'>): string | undefined
  /** Says what a text was read as by a rule. */
  interpret(one: Omit<Interpretation, 'count'>): void
  questions(): readonly Question[]
  interpreted(): readonly Interpretation[]
}

export function findings(answers: Answers): Findings {
  const problems: Problem[] = []
  const asked = new Map<string, Question>()
  const read = new Map<string, Interpretation>()
  return {
    problems,
    tell: (found, where, raw) => {
      problems.push({ ...found, where: { ...where, ...found.where }, ...(raw !== undefined && { raw }) })
    },
    ask: (question) => {
      const answer = answers[question.key]
      if (answer !== undefined && question.options.some((option) => option.value === answer)) return answer
      const before = asked.get(question.key)
      asked.set(question.key, before ? { ...before, count: before.count + 1 } : { ...question, count: 1 })
      return undefined
    },
    interpret: (one) => {
      const key = JSON.stringify([one.raw, one.as, one.rule])
      const before = read.get(key)
      read.set(key, before ? { ...before, count: before.count + 1 } : { ...one, count: 1 })
    },
    questions: () => [...asked.values()],
    interpreted: () => [...read.values()],
  }
}
