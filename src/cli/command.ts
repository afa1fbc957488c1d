// What a command is: its words, its options, and what it does with what it is handed. Commands speak through `out`
// and `note`, never to the console itself, so that they can be run and read in tests.
import type { ParseArgsOptionsConfig } from 'node:util'
import type { Moment } from '#core/day.ts'
import type { Vocabulary } from '#core/kind.ts'
import { showWhere, type Problem } from '#core/problem.ts'
import type { Store } from '#store/store.ts'

/** 0 done; 1 problems were found; 2 the command was used wrongly. */
export type ExitCode = 0 | 1 | 2

export type Context = {
  readonly vocabulary: Vocabulary
  readonly clock: () => Moment
  /** Opens the store the environment points at; closed by whoever runs the command. */
  readonly store: () => Promise<Store>
  /** Serves the store's systems to browsers. */
  readonly listen: () => Promise<Listening>
  /** Where people reach the installation, without a slash at the end: it names things in files for others. */
  readonly baseUrl: () => string
  /** What is done to the store as a whole, where it is kept. */
  readonly keeping: Keeping
  /** The answer, on standard output. */
  readonly out: (text: string) => void
  /** Remarks, on standard error. */
  readonly note: (text: string) => void
}

export type Keeping = {
  readonly backUp: (file: string) => Promise<readonly Problem[]>
  readonly restore: (file: string, replace: boolean) => Promise<readonly Problem[]>
  /** Copies one system, or all, to another place. */
  readonly move: (
    to: { readonly folder: string } | { readonly databaseUrl: string },
    system: string | undefined,
  ) => Promise<readonly Problem[]>
}

export type Listening = {
  readonly url: string
  /** The one-time link that makes the first account; only while there is none. */
  readonly firstAccount?: string
  readonly close: () => Promise<void>
}

export type Given = {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

export type Command = {
  readonly name: string
  /** How it is written: `at <day> --system <slug>`. */
  readonly usage: string
  /** What it does, in one line. */
  readonly does: string
  /** What its help adds: the meaning of options, the exact words of its answer. */
  readonly more?: string
  readonly options: ParseArgsOptionsConfig
  run(given: Given, context: Context): Promise<ExitCode>
}

/** A wrong use of a command; main says it with the usage and leaves with 2. */
export class WrongUse extends Error {}

/** The text of an option; WrongUse when it is needed and not there. */
export function needed(given: Given, name: string): string {
  const value = given.options[name]
  if (typeof value !== 'string' || value === '') throw new WrongUse(`--${name} is needed`)
  return value
}

export function optional(given: Given, name: string): string | undefined {
  const value = given.options[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The word at a place of the command line; WrongUse when it is not there. */
export function word(given: Given, at: number, what: string): string {
  const found = given.words[at]
  if (found === undefined) throw new WrongUse(`${what} is needed`)
  return found
}

/** Says the problems, or that it is done. */
export function tellProblems(
  given: Given,
  { out, note }: Context,
  problems: readonly Problem[],
  done: string,
): ExitCode {
  if (given.options.json) out(JSON.stringify({ done: problems.length === 0, problems }, null, 2))
  else if (problems.length === 0) out(done)
  else
    for (const one of problems)
      note([showWhere(one.where), `${one.what}. ${one.remedy}`].filter(Boolean).join(': '))
  return problems.length === 0 ? 0 : 1
}
