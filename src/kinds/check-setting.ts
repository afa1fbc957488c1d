// How a check, or a pack of checks, is set in this system: whether it is asked, how urgent it is, and its limits.
import { severities } from '#core/check.ts'
import { choice, text, texts } from '#core/fields.ts'
import { kind } from '#core/kind.ts'

export const checkSetting = kind({
  name: 'check-setting',
  words: { one: 'check setting', many: 'check settings' },
  purpose: 'How a check is set in this system, from when, and why.',
  fields: {
    check: text('Check', { required: true, hint: 'The code of the check, or the name of a pack.' }),
    use: choice('Asked', { on: 'Yes', off: 'No' }),
    severity: choice('How urgent', severities),
    limits: texts('Limits', { hint: 'Such as "months=6; size=20".' }),
    note: text('Note', { long: true }),
  },
  listed: ['use', 'severity', 'limits'],
  title: (values) => `Setting of ${values.check}`,
  sentences: {
    begin: (values) => `the check ${values.check} is set${set(values)}`,
    end: (values) => `the check ${values.check} is as it comes again`,
  },
  steers: true,
})

type Set = {
  readonly use?: 'on' | 'off'
  readonly severity?: keyof typeof severities
  readonly limits?: readonly string[]
}

function set({ use, severity, limits }: Set): string {
  const told = [
    use && `asked ${use === 'on' ? 'yes' : 'no'}`,
    severity && severities[severity].toLowerCase(),
    ...(limits ?? []),
  ].filter(Boolean)
  return told.length > 0 ? `: ${told.join(', ')}` : ''
}
