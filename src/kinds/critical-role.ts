// That a role is critical: the system says so, with the reason, so that it is known who could follow.
import { date, number, reference, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'

export const criticalRole = kind({
  name: 'critical-role',
  words: { one: 'critical role', many: 'critical roles' },
  purpose: 'A role that must not stand empty, and why; so that it is known who could follow.',
  fields: {
    role: reference('Role', ['role'], { required: true }),
    reason: text('Why it is critical', { required: true, long: true }),
    wanted: number('People wanted who could follow', {
      min: 1,
      max: 20,
      whole: true,
      hint: 'One if left empty.',
    }),
    review: date('Look at it again on'),
  },
  listed: ['role', 'review'],
  title: (values, title) => title(values.role),
})
