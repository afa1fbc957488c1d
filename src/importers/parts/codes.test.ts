// Codes known by their shape.
import { expect, test } from 'vitest'
import { recogniseCode } from './codes.ts'

test.each([
  ['RAE', 'ods RAE'],
  [' rcf ', 'ods RCF'],
  ['B83001', 'ods B83001'],
  ['8HQ11', 'ods 8HQ11'],
  ['E08000032', 'gss E08000032'],
  ['e54000054', 'gss E54000054'],
  ['1012345', 'charity 1012345'],
  ['SC012345', 'company|charity SC012345'],
  ['01234567', 'company 01234567'],
  ['OC312345', 'company OC312345'],
  ['ods: rr8', 'ods RR8'],
  ['Charity no: 1012345', 'charity 1012345'],
  ['ONS: E08000035', 'gss E08000035'],
  ['Leeds', undefined],
  ['12', undefined],
  ['RAE / RCF', undefined],
])('%j → %s', (written, expected) => {
  const read = recogniseCode(written)
  expect(read && `${read.schemes.join('|')} ${read.code}`).toBe(expected)
})
