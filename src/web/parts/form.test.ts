import { describe, expect, test } from 'vitest'
import { html } from '#formats/html/html.ts'
import { form, problemSummary, renderField, type FormField } from './form.ts'

const problem = { what: '"Tuesday" is not a day.', remedy: 'Write the day as 2026-04-01.' }
const sectors = ['nhs', 'council', 'voluntary'].map((value) => ({ value, label: value.toUpperCase() }))
const many = Array.from({ length: 8 }, (_, at) => ({ value: `v${at}`, label: `Value ${at}` }))

describe('a field', () => {
  test.each<[string, FormField, RegExp]>([
    [
      'text',
      { name: 'a', label: 'A', type: 'text', value: '"<' },
      /<input [^>]*name="a" type="text" value="&quot;&lt;"/,
    ],
    ['optional', { name: 'a', label: 'A', type: 'text', optional: true }, />A \(optional\)<\/label>/],
    ['textarea', { name: 'a', label: 'A', type: 'textarea', value: 'x' }, /<textarea [^>]*>x<\/textarea>/],
    [
      'few to choose',
      { name: 'a', label: 'A', type: 'choice', options: sectors, value: 'nhs' },
      /type="radio" value="nhs" checked/,
    ],
    [
      'many to choose',
      { name: 'a', label: 'A', type: 'choice', options: many, value: 'v3' },
      /<option value="v3" selected>/,
    ],
    [
      'open choice',
      { name: 'a', label: 'A', type: 'choice', options: sectors, optional: true },
      /type="radio" value="" checked/,
    ],
    [
      'many to choose, and none by a name of its own',
      { name: 'a', label: 'A', type: 'choice', options: many, none: 'Rather not' },
      />A\s*<\/legend>[\s\S]*type="radio" value="" checked[\s\S]*Rather not[\s\S]*type="radio" value="v0"/,
    ],
    [
      'several',
      { name: 'a', label: 'A', type: 'choices', options: sectors, value: ['council'] },
      /type="checkbox" value="council" checked/,
    ],
    [
      'one reference',
      { name: 'a', label: 'A', type: 'reference', options: sectors, value: 'nhs' },
      /<option value="nhs" selected>/,
    ],
    [
      'references',
      { name: 'a', label: 'A', type: 'reference', options: sectors, value: [] },
      /type="checkbox" value="nhs"/,
    ],
    ['yes or no', { name: 'a', label: 'A', type: 'yes-no', value: 'no' }, /value="no" checked/],
    [
      'number',
      { name: 'a', label: 'A', type: 'number', unit: 'days' },
      /inputmode="decimal"[\s\S]*suffix[^>]*>days</,
    ],
    ['date', { name: 'a', label: 'A', type: 'date' }, /For example 2026-04-01/],
    ['email', { name: 'a', label: 'A', type: 'email' }, /type="email"/],
    ['file', { name: 'a', label: 'A', type: 'file' }, /type="file"/],
    [
      'hidden',
      { name: 'a', label: 'A', type: 'hidden', value: 'x' },
      /<input type="hidden" name="a" value="x">/,
    ],
    [
      'wrong',
      { name: 'a', label: 'A', type: 'date', problems: [problem] },
      /id="field-a-error"[\s\S]*is not a day\. Write/,
    ],
  ])('%s', (_, field, expected) => {
    expect(String(renderField(field))).toMatch(expected)
  })

  test('a password is never written back', () => {
    const field: FormField = { name: 'p', label: 'Password', type: 'password', value: 'secret-word' }
    expect(String(renderField(field))).not.toContain('secret-word')
  })
})

describe('a form', () => {
  const fields: readonly FormField[] = [
    { name: 'from[0]', label: 'From', type: 'date', value: 'Tuesday', problems: [problem] },
    {
      name: 'kind',
      label: 'Kind',
      type: 'choice',
      options: sectors,
      problems: [{ what: 'Choose one', remedy: '' }],
    },
  ]

  test('says every problem at the top with the way to its field', () => {
    const summary = String(problemSummary(fields, [{ what: 'It changed', remedy: 'Read it again.' }]))
    const ways = [...summary.matchAll(/<li>(?:<a href="#([^"]*)">)?([^<]*)/g)].map(([, way, text]) => [
      way,
      text,
    ])
    expect(ways).toEqual([
      [undefined, 'It changed. Read it again.'],
      ['field-from-0-', '&quot;Tuesday&quot; is not a day. Write the day as 2026-04-01.'],
      ['field-kind', 'Choose one.'],
    ])
    for (const [way] of ways.slice(1)) expect(String(fields.map(renderField))).toContain(` id="${way}"`)
  })

  test('says nothing where nothing is wrong', () => {
    expect(problemSummary([{ name: 'a', label: 'A', type: 'text' }])).toBeUndefined()
  })

  test('carries its proof, and files only as parts', () => {
    const proof = html`<input type="hidden" name="_csrf" value="x">`
    const plain = String(form({ action: '/a', fields, button: 'Save', proof }))
    expect(plain).toContain('name="_csrf"')
    expect(plain).toContain('enctype="application/x-www-form-urlencoded"')
    const file: FormField = { name: 'f', label: 'File', type: 'file' }
    expect(String(form({ action: '/a', fields: [file], button: 'Send', proof }))).toContain(
      'enctype="multipart/form-data"',
    )
  })
})
