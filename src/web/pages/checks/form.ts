// The form by which a steward sets a check or a pack: whether it is asked, how urgent it is, its limits, from when and
// why. What is typed is read here too; recording it is in act.ts.
import { optionsOf } from '#core/options.ts'
import { severities, type Check, type Limit, type Pack, type Severity } from '#core/check.ts'
import type { Day } from '#core/day.ts'
import { parseDay } from '#core/day.ts'
import type { Setting } from '#core/findings.ts'
import { problem, type Problem } from '#core/problem.ts'
import { settingsOfChecks } from '#facts/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { reaches } from '../../access.ts'
import type { SystemAsk } from '../../page.ts'
import { form, type FormField } from '../../parts/form.ts'
import { seenOf } from './seen.ts'

export type Settable =
  { readonly is: 'check'; readonly check: Check } | { readonly is: 'pack'; readonly pack: Pack }

/** What came back from a form that must be put right. */
export type Typed = {
  readonly problems: readonly Problem[]
  readonly values: Readonly<Record<string, string>>
}
export const NOTHING_TYPED: Typed = { problems: [], values: {} }

/** What the form asks for, once it could be read. */
export type Wanted = Setting & { readonly from: Day; readonly because: string }

export function settingForm(ask: SystemAsk, of: Settable, { problems, values }: Typed): Html {
  if (!reaches(ask.rank, 'steward')) return html``
  const problemsOf = (field: string | undefined) => problems.filter(({ where }) => where.field === field)
  const before = settingsOfChecks(ask.snapshot).get(nameOf(of))
  const fields: readonly FormField[] = [
    ...fieldsOf(of, before),
    {
      name: 'from',
      label: 'From which day',
      type: 'date',
      hint: 'Year, month and day. For example 2027-04-01.',
      value: ask.today,
    },
    { name: 'because', label: 'Why', type: 'textarea', hint: 'Everyone who may see the checks reads this.' },
  ]
  return html`<section class="app-screen-only"><h2 class="nhsuk-heading-m">Set it for this system</h2>
    <p>It counts from the day you give. Earlier days stay as they were.</p>
    ${form({
      action: ask.here(addressOf(of), { on: '', known: '' }),
      proof: ask.proof(),
      button: 'Save',
      problems: problemsOf(undefined),
      fields: [
        { name: 'seen', label: '', type: 'hidden', value: seenOf(ask, nameOf(of)) },
        ...fields.map((field) => ({
          ...field,
          value: values[field.name] ?? field.value,
          problems: problemsOf(field.name),
        })),
      ],
    })}</section>`
}

export function nameOf(of: Settable): string {
  return of.is === 'check' ? of.check.code : of.pack.name
}

export function addressOf(of: Settable): string {
  return of.is === 'check' ? `/checks/${of.check.code}` : `/checks/pack/${of.pack.name}`
}

function fieldsOf(of: Settable, before: Setting | undefined): readonly FormField[] {
  const comesOff = of.is === 'check' ? of.check.off : of.pack.off
  const use: FormField = {
    name: 'use',
    label: of.is === 'check' ? 'Is it asked?' : 'Are its checks asked?',
    type: 'choice',
    hint: comesOff ? 'It comes switched off.' : 'It comes switched on.',
    options: [
      { value: 'on', label: 'Yes' },
      { value: 'off', label: 'No' },
    ],
    value: before?.use ?? (comesOff ? 'off' : 'on'),
  }
  if (of.is === 'pack') return [use]
  const { check } = of
  return [
    use,
    {
      name: 'severity',
      label: 'How urgent is it?',
      type: 'choice',
      hint: `It comes as "${severities[check.severity]}".`,
      options: optionsOf(severities),
      value: before?.severity ?? check.severity,
    },
    ...Object.entries(check.limits).map(([name, limit]) => ({
      name: `limit-${name}`,
      label: limit.label,
      type: 'number' as const,
      hint: `From ${limit.min} to ${limit.max}. It comes as ${limit.value}.`,
      unit: limit.unit,
      value: String(before?.limits?.[name] ?? limit.value),
    })),
  ]
}

/** What was typed, or each thing that must be put right. What is as it comes is not set. */
export function readSetting(of: Settable, values: Typed['values']): Wanted | readonly Problem[] {
  const from = parseDay(values.from ?? '')
  const because = (values.because ?? '').trim().slice(0, 2000)
  const { use, severity } = values
  const problems: Problem[] = []
  if (use !== 'on' && use !== 'off')
    problems.push(
      problem('not-chosen', 'It is not said whether it is asked', 'Choose yes or no.', { field: 'use' }),
    )
  const limits = of.is === 'check' ? readLimits(of.check, values, problems) : {}
  if (of.is === 'check' && !isSeverity(severity))
    problems.push(
      problem('not-chosen', 'It is not said how urgent it is', 'Choose one.', { field: 'severity' }),
    )
  if (!from.value)
    problems.push(
      problem('not-a-day', 'That is not a day', 'Write the day as 2026-04-01.', { field: 'from' }),
    )
  if (!because)
    problems.push(problem('no-reason', 'There is no reason', 'Say why, in a sentence.', { field: 'because' }))
  if (problems.length > 0 || !from.value || (use !== 'on' && use !== 'off')) return problems
  const comes = (of.is === 'check' ? of.check.off : of.pack.off) ? 'off' : 'on'
  return {
    from: from.value,
    because,
    ...(use !== comes && { use }),
    ...(of.is === 'check' && isSeverity(severity) && severity !== of.check.severity && { severity }),
    ...(Object.keys(limits).length > 0 && { limits }),
  }
}

function isSeverity(text: string | undefined): text is Severity {
  return text !== undefined && Object.hasOwn(severities, text)
}

// A limit that is not in the form is left as it comes.
function readLimits(
  check: Check,
  values: Typed['values'],
  problems: Problem[],
): Readonly<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const [name, limit] of Object.entries(check.limits)) {
    const written = (values[`limit-${name}`] ?? String(limit.value)).trim()
    const value = Number(written)
    const fault = limitFault(limit, written, value)
    if (fault) {
      const remedy = `Give a ${limit.whole === false ? '' : 'whole '}number from ${limit.min} to ${limit.max}.`
      problems.push(problem('not-a-limit', `${limit.label} ${fault}`, remedy, { field: `limit-${name}` }))
    } else if (value !== limit.value) found[name] = value
  }
  return found
}

function limitFault(limit: Limit, written: string, value: number): string | undefined {
  if (!/^-?\d+(?:\.\d+)?$/.test(written)) return 'is not a number'
  if (value < limit.min || value > limit.max) return 'is out of its range'
  return limit.whole !== false && !Number.isInteger(value) ? 'is not a whole number' : undefined
}
