// The form of a pattern: which of its parts are wanted, and the blanks that only the system can fill. Blanks are read as the
// fields of a kind are, so that they look and behave like every other form about the record.
import type { Fields } from '#core/field.ts'
import { reference, references, text } from '#core/fields.ts'
import type { Kind } from '#core/kind.ts'
import { problem, type Problem } from '#core/problem.ts'
import { blanksAskedBy, type FilledIn } from '#drafting/index.ts'
import { systemArea } from '#facts/index.ts'
import type { Blank, Pattern } from '#patterns/index.ts'
import type { Form, SystemAsk } from '../../page.ts'
import type { FormField } from '../../parts/form.ts'
import { sayBeginning } from '../../parts/say-beginning.ts'
import { referenceOptions } from '../../parts/reference-options.ts'
import { readThing, thingFields, type FieldProblems } from '../../parts/thing-form.ts'

/** The longest that words of someone's own may be. */
const WORDS = 200

export type PatternTyped = {
  readonly chosen: ReadonlySet<string>
  readonly filled: FilledIn
  /** By the name of the blank; of the parts, under `begins`. */
  readonly problems: FieldProblems
}

export function readBlanks(ask: SystemAsk, pattern: Pattern, posted: Form): PatternTyped {
  const kind = kindOfBlanks(pattern)
  const ticked = new Set(posted.all('begins'))
  const only = pattern.begins.length === 1
  const chosen = new Set(pattern.begins.map(({ key }) => key).filter((key) => only || ticked.has(key)))
  const asked = blanksAskedBy(pattern, chosen)
  const read = readThing(kind, asked, posted, referenceOptions(ask))
  const filled = Object.fromEntries(
    Object.entries(read.values).flatMap(([name, value]) =>
      value === null
        ? []
        : [[name, typeof value === 'string' ? [inOneLine(value)] : (value as readonly string[])]],
    ),
  )
  const tooLong = asked.filter(
    (name) => isWords(pattern.blanks[name]) && (filled[name]?.[0]?.length ?? 0) > WORDS,
  )
  return {
    chosen,
    filled,
    problems: {
      ...read.problems,
      ...Object.fromEntries(tooLong.map((name) => [name, [TOO_LONG]])),
      ...(chosen.size === 0 && { begins: [NOTHING] }),
    },
  }
}

/** Without what was posted, all parts are ticked and the area of the whole system stands where it is usual. */
export function blankFields(
  ask: SystemAsk,
  pattern: Pattern,
  posted: Form | undefined,
  problems: FieldProblems,
): readonly FormField[] {
  const all = pattern.begins.map((one) => ({ value: one.key, label: sayBeginning(one, pattern) }))
  const parts: FormField = {
    name: 'begins',
    label: 'What the draft begins with',
    type: 'choices',
    hint: 'Take away what you do not want. It can all be changed in the draft.',
    options: all,
    value: posted ? posted.all('begins') : all.map(({ value }) => value),
    problems: problems.begins,
  }
  const fields = thingFields({
    kind: kindOfBlanks(pattern),
    names: Object.keys(pattern.blanks),
    given: usual(ask, pattern),
    posted,
    problems,
    options: referenceOptions(ask),
  })
  return all.length > 1 ? [parts, ...fields] : fields
}

function kindOfBlanks({ name, blanks }: Pattern): Kind {
  const fields: Fields = Object.fromEntries(
    Object.entries(blanks).map(([key, blank]) => [key, fieldOf(blank)]),
  )
  return {
    name: 'blanks',
    words: { one: 'blank', many: 'blanks' },
    purpose: name,
    fields,
    listed: [],
    title: () => name,
  }
}

function fieldOf(blank: Blank): Fields[string] {
  const { label, hint, optional } = blank
  const given = { ...(hint !== undefined && { hint }), required: !optional }
  if ('words' in blank) return text(label, given)
  return blank.many ? references(label, blank.to, given) : reference(label, blank.to, given)
}

function usual({ snapshot }: SystemAsk, { blanks }: Pattern): Readonly<Record<string, unknown>> {
  const whole = systemArea(snapshot)?.id
  return Object.fromEntries(
    Object.entries(blanks).flatMap(([name, blank]) => {
      if (!('to' in blank) || blank.usually === undefined) return []
      const first = blank.usually === 'system' ? whole : snapshot.find(blank.usually)?.id
      return first === undefined ? [] : [[name, blank.many ? [first] : first]]
    }),
  )
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ')
}

function isWords(blank: Blank | undefined): boolean {
  return blank !== undefined && 'words' in blank
}

const NOTHING: Problem = problem('nothing', 'Nothing is chosen to begin with', 'Tick one part at least.')
const TOO_LONG: Problem = problem('too-long', `This is longer than ${WORDS} letters`, 'Shorten it.')
