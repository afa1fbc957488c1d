// Spells: dated stretches inside a holding, half-open.
import { expect, test } from 'vitest'
import { plain } from './block.ts'
import { day } from './day.ts'
import { spells, spellsOn, type Spell } from './spell.ts'

const field = spells('Spells', 'Such as acting.')
const acting: Spell = { form: 'acting', from: day('2024-01-01'), until: day('2024-06-01') }
const leave: Spell = { form: 'on-leave', from: day('2024-03-01') }

test('are read, written and said', () => {
  expect(field.parse('acting 2024-01-01..2024-06-01; on-leave  2024-03-01 ..').value).toEqual([acting, leave])
  expect(field.write([acting, leave])).toBe('acting 2024-01-01..2024-06-01; on-leave 2024-03-01..')
  expect(plain(field.show([acting, leave], String))).toBe(
    'acting from 1 January 2024 to 31 May 2024; on leave from 1 March 2024',
  )
})

test.each([
  'acting',
  'resting 2024-01-01..',
  'constructor 2024-01-01..',
  'acting 2024-01..',
  'acting 2024-02-30..',
  'acting 2024-01-01..2024-01-01',
  'acting 2024-06-01..2024-01-01',
])('%s is none', (written) => expect(field.parse(written).problems).toMatchObject([{ code: 'not-a-spell' }]))

test('nothing is not a spell', () =>
  expect(field.parse(';').problems).toMatchObject([{ code: 'nothing-given' }]))

test.each([
  [[]],
  [{ form: 'acting', from: '2024-01-01' }],
  [[{ form: 'acting' }]],
  [[{ form: 'acting', from: '2024-01-01', until: '' }]],
  [[{ form: 'acting', from: '2024-01-01', note: 'x' }]],
  [[null]],
  [['acting 2024-01-01..']],
])('%j does not hold', (one) => expect(field.holds(one)).toBe(false))

test.each([
  ['2023-12-31', []],
  ['2024-01-01', ['acting']],
  ['2024-03-01', ['acting', 'on-leave']],
  ['2024-05-31', ['acting', 'on-leave']],
  ['2024-06-01', ['on-leave']],
])('on %s run %j', (on, forms) => {
  expect(spellsOn([acting, leave], day(on)).map(({ form }) => form)).toEqual(forms)
})
