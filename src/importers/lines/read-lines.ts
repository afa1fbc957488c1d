// Opens a file of dated lines, or of names as JSON Lines. Knows the shape of each line, and no record.
import type { Change } from '#core/change.ts'
import { moment } from '#core/day.ts'
import type { NameGiven } from '#core/draft.ts'
import { isId } from '#core/id.ts'
import { parseLines } from '#core/notation.ts'
import { failed, problem, type Parsed, type Problem } from '#core/problem.ts'

export type LinesContents = {
  /** In order of the file. */
  readonly changes: readonly Change[]
  readonly names: readonly NameGiven[]
  /** Lines that could not be read. */
  readonly problems: readonly Problem[]
}

/** What stands for the moment of a line that gives none. */
export const NEVER = moment('0001-01-01T00:00:00.000Z')
const MOST_BYTES = 64 * 1024 * 1024

/** Refuses what is no text, or too much of it; broken lines are problems beside the others. */
export function openLines(bytes: Uint8Array): Parsed<LinesContents> {
  if (bytes.length > MOST_BYTES) {
    return failed(
      'file-too-large',
      'The file is larger than 64 MB',
      'Split it, and import its parts in order.',
    )
  }
  const text = decode(bytes)
  if (text === undefined)
    return failed('not-text', 'The file is not text in UTF-8', 'Choose a file of dated lines.')
  if (/^\s*\{/.test(text)) return { value: readNames(text), problems: [] }
  const read = parseLines(text, { by: 'import', at: NEVER, because: 'Read from a file of dated lines' })
  return { value: { ...read, names: [] }, problems: [] }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function readNames(text: string): LinesContents {
  const names: NameGiven[] = []
  const problems: Problem[] = []
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return
    const name = nameIn(line)
    if (name) names.push(name)
    else problems.push(notAName(line, at + 1))
  })
  return { changes: [], names, problems }
}

function nameIn(line: string): NameGiven | undefined {
  let read: unknown
  try {
    read = JSON.parse(line)
  } catch {
    return undefined
  }
  if (typeof read !== 'object' || read === null) return undefined
  const { id, name, email, phone } = read as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' || !isId(id) || typeof name !== 'string' || name === '') return undefined
  return {
    id,
    name,
    ...(typeof email === 'string' && { email }),
    ...(typeof phone === 'string' && { phone }),
  }
}

function notAName(line: string, row: number): Problem {
  const remedy = 'Write {"id":"person/1","name":"…"}, with email and phone if they are known.'
  return { ...problem('not-a-name', 'The line is not the name of a person', remedy, { row }), raw: line }
}
