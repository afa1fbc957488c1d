// Carries a refusal out of a deep reader in one step. Thrown and caught inside this folder only: callers get
// the problem.
import { problem, type Problem, type Where } from '#core/problem.ts'

export class Refused extends Error {
  readonly problem: Problem
  constructor(code: string, what: string, remedy: string, where: Where = {}) {
    super(what)
    this.problem = problem(code, what, remedy, where)
  }
}
