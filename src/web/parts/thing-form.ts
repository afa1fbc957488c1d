// The fields of a kind as a form, and back. Everything comes from the fields themselves, so that one form serves every
// kind. What someone did not touch is not asked for: the form carries how each field read when it was shown.
import type { Field } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Kind, Values } from '#core/kind.ts'
import { parsed, problem, type Parsed, type Problem } from '#core/problem.ts'
import type { Form } from '../page.ts'
import type { FormField } from './form.ts'
import { gradedText } from './graded.ts'
import type { ReferenceOptions } from './reference-options.ts'

/** Up to so many are ticked or listed; more are named in a box. */
const TICKS = 12
const LISTED = 60
/** A browser is offered no more; anything else can still be written. */
const OFFERED = 2000

export type FieldProblems = Readonly<Record<string, readonly Problem[]>>

/** The name of a kind's field in a form, apart from the form's own. */
export function inputName(field: string): string {
  return `field.${field}`
}

type Shown = {
  readonly kind: Kind
  readonly names: readonly string[]
  /** How the thing reads now; nothing when it is new. */
  readonly values?: Values | undefined
  /** What a new thing begins with. */
  readonly given?: Values | undefined
  /** What was typed before, to be shown again as it was. */
  readonly posted?: Form | undefined
  readonly problems?: FieldProblems | undefined
  readonly options: ReferenceOptions
}

export function thingFields(shown: Shown): readonly FormField[] {
  const listed = new Set<string>()
  return shown.names.flatMap((name) => {
    const field = shown.kind.fields[name]
    return field ? [asked(shown, name, field, listed), ...wasField(shown, name, field)] : []
  })
}

/** What was typed, field by field: a value, or null where it was emptied. Fields that were not touched are left out. */
export function readThing(
  kind: Kind,
  names: readonly string[],
  posted: Form,
  options: ReferenceOptions,
): { readonly values: Readonly<Record<string, unknown>>; readonly problems: FieldProblems } {
  const values: Record<string, unknown> = {}
  const problems: Record<string, readonly Problem[]> = {}
  for (const name of names) {
    const field = kind.fields[name]
    if (!field || !wasTouched(field, name, posted)) continue
    const typed = typedIn(field, name, posted)
    if (typed.length === 0) {
      if (field.required) problems[name] = [missing(field)]
      else values[name] = null
      continue
    }
    const read = parseField(field, typed, options)
    if (read.problems.length > 0) problems[name] = read.problems
    else values[name] = read.value
  }
  return { values, problems }
}

/** Whether a field reads otherwise than when the form was shown. */
function wasTouched(field: Field, name: string, posted: Form): boolean {
  const before = posted.values[`was.${name}`]
  return before === undefined || before !== typedIn(field, name, posted).join('; ')
}

// How the field read when the form was shown, so that only what is touched is asked for.
function wasField({ values, options }: Shown, name: string, field: Field): readonly FormField[] {
  if (values === undefined) return []
  return [
    {
      name: `was.${name}`,
      label: field.label,
      type: 'hidden',
      value: textsOf(field, values[name], options).join('; '),
    },
  ]
}

function asked(shown: Shown, name: string, field: Field, listed: Set<string>): FormField {
  const { options, values, given, posted } = shown
  const texts =
    posted && wasTouched(field, name, posted)
      ? typedIn(field, name, posted)
      : textsOf(field, values?.[name] ?? (values ? undefined : given?.[name]), options)
  const { entry } = field
  const common = {
    name: inputName(name),
    label: field.label,
    hint: field.hint,
    optional: !field.required,
    problems: shown.problems?.[name],
  }
  switch (entry.type) {
    case 'text':
      return { ...common, type: entry.long ? 'textarea' : 'text', value: texts[0] }
    case 'number':
      return { ...common, type: 'number', value: texts[0], unit: entry.unit }
    case 'yes-no':
      return { ...common, type: 'yes-no', value: texts[0] }
    case 'date':
      return { ...common, type: 'date', value: texts[0] }
    case 'choice':
      return { ...common, type: 'choice', value: texts[0], options: entry.options }
    case 'choices':
      return { ...common, type: 'choices', value: texts, options: entry.options }
    case 'graded':
      return { ...common, type: 'graded', value: texts, graded: entry }
    case 'written':
      return { ...common, type: 'textarea', value: texts.join('; ') }
    case 'references':
      return reference(common, entry, texts, options, listed)
    default:
      return entry satisfies never
  }
}

type References = Extract<Field['entry'], { readonly type: 'references' }>

function reference(
  common: Pick<FormField, 'name' | 'label' | 'hint' | 'optional' | 'problems'>,
  { to, many }: References,
  texts: readonly string[],
  options: ReferenceOptions,
  listed: Set<string>,
): FormField {
  const all = options.of(to)
  const value = many ? texts : texts[0]
  if (!isBoxed({ to, many }, options)) {
    const gone = texts.filter((text) => all.every((one) => one.value !== text))
    const offered = [...all, ...gone.map((text) => ({ value: text, label: options.title(text as Id) }))]
    return { ...common, type: 'reference', value, options: offered }
  }
  const list = `offered-${to.join('-')}`
  const first = !listed.has(list)
  listed.add(list)
  const say = 'Write the name, or choose one that is offered.'
  const hint = typeof common.hint === 'string' ? `${common.hint} ${say}` : say
  return { ...common, hint, type: 'lookup', value, list, ...(first && { options: all.slice(0, OFFERED) }) }
}

function isBoxed({ to, many }: Pick<References, 'to' | 'many'>, options: ReferenceOptions): boolean {
  return options.of(to).length > (many ? TICKS : LISTED)
}

/** A value as it stands in the form: the text of a box, or the values of what is chosen. */
function textsOf(field: Field, value: unknown, options: ReferenceOptions): readonly string[] {
  if (value === undefined || value === null) return []
  const { entry } = field
  if (entry.type === 'choice') return [value as string]
  if (entry.type === 'choices') return value as readonly string[]
  if (entry.type === 'graded') {
    const grades = value as Readonly<Record<string, string>>
    return entry.items.flatMap((item) => {
      const grade = grades[item.value]
      return grade === undefined ? [] : [gradedText(item.value, grade)]
    })
  }
  if (entry.type !== 'references') return [field.write(value)]
  const ids = field.points(value)
  return isBoxed(entry, options) ? ids.map((id) => options.write(id, entry.to)) : ids
}

function typedIn(field: Field, name: string, posted: Form): readonly string[] {
  const all = posted.all(inputName(name)).map((text) => text.trim())
  const given = all.filter(Boolean)
  const { entry } = field
  const several =
    entry.type === 'choices' || entry.type === 'graded' || (entry.type === 'references' && entry.many)
  return several ? given : given.slice(-1)
}

function parseField(field: Field, typed: readonly string[], options: ReferenceOptions): Parsed<unknown> {
  const { entry } = field
  if (entry.type !== 'references') return field.parse(typed.join('; '))
  const found = typed.map((text) => options.find(text, entry.to))
  const problems = found.flatMap((one) => one.problems)
  if (problems.length > 0) return { problems }
  const ids = [...new Set(found.map((one) => one.value as Id))]
  return parsed(entry.many ? ids : ids[0])
}

function missing(field: Field): Problem {
  const { type } = field.entry
  const remedy =
    type === 'references' ? 'Write or choose it.' : type === 'choice' ? 'Choose one.' : 'Fill it in.'
  return problem('missing', `${field.label} is not given`, remedy)
}
