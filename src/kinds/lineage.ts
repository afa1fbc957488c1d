// What became of organisations, bodies and areas: one event with its old and its new, on a day.
import { choice, references, text } from '#core/fields.ts'
import { kind } from '#core/kind.ts'

export const lineageForms = {
  merge: 'Merger',
  split: 'Split',
  rename: 'Renaming',
  transfer: 'Transfer of functions',
  succession: 'Succession',
} as const

export const lineage = kind({
  name: 'lineage',
  words: { one: 'reorganisation', many: 'reorganisations' },
  purpose: 'Bodies, organisations or areas that merged, split, were renamed, or passed work to others.',
  fields: {
    form: choice('What happened', lineageForms, { required: true }),
    old: references('Before', ['organisation', 'body', 'area'], { required: true }),
    new: references('After', ['organisation', 'body', 'area'], { required: true }),
    functions: text('What passed over', { long: true }),
    note: text('Note', { long: true }),
  },
  listed: ['form', 'old', 'new'],
  title: (values, title) =>
    `${lineageForms[values.form]}: ${all(values.old, title)} to ${all(values.new, title)}`,
  sentences: {
    begin: (values, title) =>
      `${lineageForms[values.form].toLowerCase()}: ${all(values.old, title)} to ${all(values.new, title)}`,
    end: (values, title) => `the record of a reorganisation of ${all(values.old, title)} ends`,
  },
  lineage: { old: 'old', new: 'new' },
  event: true,
})

function all<I>(ids: readonly I[], title: (id: I) => string): string {
  return ids.map(title).join(' and ')
}
