// Dated lines: a change as one line of text that a person can read and type. Tests are written in them, the audit
// page shows them, and the lossless export is made of them.
//
//   2025-04-01 begin seat/chair body=body/icb name="Chair, Board" places=1 -- because="Minute 12" seq=4 at=… by=…
//   2026-04-01 amend seat/chair voting=true
//   2027-04-01 end seat/chair
//   - retract 4
//
// A value stands bare when it reads back as the same text, else as JSON. What follows `--` is about the recording.
import { isDated, type Change, type Proposal, type Recorded, type Source } from './change.ts'
import { isMoment, isWhen, type Moment } from './day.ts'
import { isId } from './id.ts'
import { failed, parsed, problem, type Parsed, type Problem } from './problem.ts'

/** One change as a line, losslessly. */
export function writeLine(change: Change): string {
  const recorded = { seq: change.seq, at: change.recordedAt, by: change.by, decision: change.decision }
  return `${writeProposal(change)} ${writePairs(recorded)}`.trimEnd()
}

/** A proposal as a line: without number, moment and author. */
export function writeProposal(one: Proposal): string {
  const head = isDated(one) ? `${one.from} ${one.act} ${one.id}` : `- retract ${one.change}`
  const values = 'values' in one ? writePairs(one.values) : ''
  return [head, values, '--', writePairs({ because: one.because, source: one.source })]
    .filter(Boolean)
    .join(' ')
}

/** What lines leave out, for notes and tests: who recorded, when, and why. */
export type Defaults = { readonly by: string; readonly at: Moment; readonly because: string }

/** Reads lines; blank lines and lines beginning with # are passed over. Problems name the line (row). */
export function parseLines(
  text: string,
  defaults: Defaults,
): { readonly changes: readonly Change[]; readonly problems: readonly Problem[] } {
  const changes: Change[] = []
  const problems: Problem[] = []
  text.split(/\r?\n/).forEach((line, index) => {
    if (/^\s*(?:#|$)/.test(line)) return
    const read = parseLine(line, (changes.at(-1)?.seq ?? 0) + 1, defaults)
    if (read.value) changes.push(read.value)
    problems.push(
      ...read.problems.map((one) => ({ ...one, raw: line, where: { ...one.where, row: index + 1 } })),
    )
  })
  return { changes, problems }
}

/** Reads one line as the change with number `seq`, unless the line gives its own. */
export function parseLine(line: string, seq: number, defaults: Defaults): Parsed<Change> {
  const words = wordsOf(line)
  if (!words)
    return failed('broken-quotes', 'A quotation mark or bracket is not closed', 'Close it, or leave it out.')
  const [from = '', act = '', target = '', ...rest] = words
  const split = rest.indexOf('--')
  const given = pairsOf(split < 0 ? rest : rest.slice(0, split))
  const about = pairsOf(split < 0 ? [] : rest.slice(split + 1))
  if (!given.value || !about.value) return { problems: [...given.problems, ...about.problems] }
  const unclear = aboutFaults(about.value)
  if (unclear.length > 0) return { problems: unclear }
  const proposal = proposalOf(from, act, target, given.value, about.value, defaults)
  if (!proposal.value) return { problems: proposal.problems }
  const recorded = recordedOf(about.value, seq, defaults)
  return recorded.value ? parsed({ ...proposal.value, ...recorded.value }) : { problems: recorded.problems }
}

type Pairs = Readonly<Record<string, unknown>>

function proposalOf(
  from: string,
  act: string,
  target: string,
  values: Pairs,
  about: Pairs,
  defaults: Defaults,
): Parsed<Proposal> {
  const why = {
    because: typeof about.because === 'string' ? about.because : defaults.because,
    ...(isSource(about.source) && { source: about.source }),
  }
  if ((act === 'retract' || act === 'end') && Object.keys(values).length > 0)
    return failed('nothing-to-set', `To ${act} sets no fields`, 'Leave the fields out, or amend first.')
  if (act === 'retract') {
    if (from === '-' && /^[1-9]\d{0,14}$/.test(target)) return parsed({ act, change: Number(target), ...why })
    return failed('not-a-number', `"${target}" is not the number of a change`, 'Write "- retract 4".')
  }
  if (act !== 'begin' && act !== 'amend' && act !== 'end') {
    return failed(
      'unknown-act',
      `"${act}" is not something a change does`,
      'Write begin, amend, end or retract.',
    )
  }
  if (!isWhen(from))
    return failed('not-a-date', `"${from}" is not a date`, 'Begin the line with a day such as 2026-04-01.')
  if (!isId(target))
    return failed(
      'not-an-id',
      `"${target}" cannot name a thing`,
      'Write the kind, a slash and a key: seat/chair.',
    )
  if (act === 'end') return parsed({ act, id: target, from, ...why })
  return parsed({ act, id: target, from, values, ...why })
}

function recordedOf(about: Pairs, seq: number, defaults: Defaults): Parsed<Recorded> {
  const at = about.at ?? defaults.at
  const own = about.seq ?? seq
  if (typeof at !== 'string' || !isMoment(at))
    return failed(
      'not-a-moment',
      `${JSON.stringify(at)} is not an instant`,
      'Write at=2026-04-01T09:00:00.000Z.',
    )
  if (typeof own !== 'number' || !Number.isInteger(own) || own < 1)
    return failed('not-a-number', 'seq is not a whole number', 'Leave it out.')
  return parsed({
    seq: own,
    recordedAt: at,
    by: typeof about.by === 'string' ? about.by : defaults.by,
    ...(typeof about.decision === 'string' && { decision: about.decision }),
  })
}

// Said of the recording, all of it text but the number and the source.
const ABOUT = ['because', 'source', 'seq', 'at', 'by', 'decision']

function aboutFaults(about: Pairs): readonly Problem[] {
  return Object.entries(about).flatMap(([name, value]) => {
    if (!ABOUT.includes(name))
      return [problem('unknown-note', `"${name}" says nothing after --`, `Write one of ${ABOUT.join(', ')}.`)]
    if (name === 'seq' || (name === 'source' ? isSource(value) : typeof value === 'string')) return []
    const remedy = name === 'source' ? 'Write source={"from":"Minutes"}.' : 'Put quotation marks round it.'
    return [problem('not-text', `${name} cannot be ${JSON.stringify(value)}`, remedy)]
  })
}

function isSource(value: unknown): value is Source {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const { from, ...rest } = value as Pairs
  const known = Object.entries(rest).every(
    ([name, one]) => (name === 'where' || name === 'raw') && typeof one === 'string',
  )
  return known && typeof from === 'string'
}

function writePairs(values: Pairs): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${writeValue(value)}`)
    .join(' ')
}

// Bare when it has no space, quote, bracket or invisible mark and would not read back as a number, true, false or null.
function writeValue(value: unknown): string {
  if (
    typeof value === 'string' &&
    /^[^\s"'{}[\]=\p{C}]+$/u.test(value) &&
    value !== '--' &&
    typeof bareValue(value) === 'string'
  )
    return value
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function bareValue(word: string): unknown {
  if (word === 'true' || word === 'false' || word === 'null') return JSON.parse(word)
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word) ? Number(word) : word
}

function pairsOf(words: readonly string[]): Parsed<Pairs> {
  const entries: [string, unknown][] = []
  const problems: Problem[] = []
  for (const word of words) {
    const at = word.indexOf('=')
    const name = word.slice(0, at)
    const value = at > 0 ? valueOf(word.slice(at + 1)) : undefined
    if (value && entries.some(([known]) => known === name))
      problems.push(problem('given-twice', `"${name}" is given twice`, 'Keep one of them.'))
    else if (value) entries.push([name, value.value])
    else
      problems.push(
        problem(
          'not-a-pair',
          `"${word}" is not a field and its value`,
          'Write field=value, with quotes round spaces.',
        ),
      )
  }
  return problems.length > 0 ? { problems } : parsed(Object.fromEntries(entries))
}

function valueOf(word: string): { readonly value: unknown } | undefined {
  if (!/^["{[]/.test(word)) return { value: bareValue(word) }
  try {
    return { value: JSON.parse(word) as unknown }
  } catch {
    return undefined
  }
}

// Splits at spaces outside quotes and brackets. Nothing when a quote or bracket stays open.
function wordsOf(line: string): string[] | undefined {
  const words: string[] = []
  let [word, depth, quoted, started] = ['', 0, false, false]
  for (let at = 0; at < line.length; at++) {
    const mark = line[at] as string
    if (quoted) {
      word += mark
      if (mark === '\\') word += line[++at] ?? ''
      else if (mark === '"') quoted = false
    } else if (depth === 0 && /\s/.test(mark)) {
      if (started) words.push(word)
      word = ''
      started = false
      continue
    } else {
      if (mark === '"') quoted = true
      else if (mark === '{' || mark === '[') depth++
      else if (mark === '}' || mark === ']') depth--
      word += mark
    }
    started = true
  }
  if (started) words.push(word)
  return quoted || depth !== 0 ? undefined : words
}
