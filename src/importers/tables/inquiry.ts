// What comes up while a file is read: questions for the person, what a rule made of a cell, and what is
// wrong. The same doubt in many places is one question that counts them. An answer is only taken where it was
// an option.
import type { Answers, Interpretation, Question } from '#core/importer.ts'
import type { Problem, Where } from '#core/problem.ts'
import { problem } from '#core/problem.ts'
import { plainName } from '../parts/match-name.ts'

export type Asked = Omit<Question, 'count'>

export type Inquiry = {
  /** The answer, or nothing while it is not given: then the question is put. */
  ask(question: Asked): string | undefined
  /** The answer already given to a doubt that may come up later; nothing is asked or told. */
  answerTo(key: string): string | undefined
  interpret(where: Where, raw: string, as: string, rule: string): void
  problem(where: Where, raw: string, code: string, what: string, remedy: string): void
  questions(): readonly Question[]
  interpreted(): readonly Interpretation[]
  problems(): readonly Problem[]
}

export function inquiry(answers: Answers): Inquiry {
  const asked = new Map<string, { question: Asked; count: number }>()
  const read = new Map<string, { one: Omit<Interpretation, 'count'>; count: number }>()
  const wrong: Problem[] = []

  function interpret(where: Where, raw: string, as: string, rule: string): void {
    const key = [where.sheet, where.column, raw, as, rule].join('\u0000')
    const known = read.get(key)
    if (known) known.count += 1
    else read.set(key, { one: { where, raw, as, rule }, count: 1 })
  }

  function answerTo(key: string): string | undefined {
    return Object.hasOwn(answers, key) ? answers[key]?.trim() : undefined
  }

  function ask(question: Asked): string | undefined {
    const given = answerTo(question.key)
    const option = question.options.find((one) => one.value === given)
    if (given && (option || question.open)) {
      interpret(question.where, question.raw, option?.label ?? given, 'Your answer.')
      return given
    }
    const known = asked.get(question.key)
    if (known) known.count += 1
    else asked.set(question.key, { question, count: 1 })
    return undefined
  }

  return {
    ask,
    answerTo,
    interpret,
    problem: (where, raw, code, what, remedy) =>
      void wrong.push({ ...problem(code, what, remedy, where), ...(raw && { raw }) }),
    questions: () => [...asked.values()].map(({ question, count }) => ({ ...question, count })),
    interpreted: () => [...read.values()].map(({ one, count }) => ({ ...one, count })),
    problems: () => wrong,
  }
}

/** The key of a doubt: what it is about and the words in doubt, however they are cased and spaced. */
export function doubt(about: string, ...words: readonly string[]): string {
  return [about, ...words.map((word) => plainName(word) || word.trim())].join('/')
}
