import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { KeptNames } from './kept.ts'

const names = (name: string) => new Map([[id('person/p1'), name]])

test('the same names read again are the ones held; others take their place', () => {
  const kept = new KeptNames()
  const first = names('Ada Invented')
  expect(kept.of('north', first)).toBe(first)
  expect(kept.of('north', names('Ada Invented'))).toBe(first)
  expect(kept.of('south', names('Ada Invented'))).not.toBe(first)
  const other = names('Bo Madeup')
  expect(kept.of('north', other)).toBe(other)
})

test('however many drafts bring names, only the last ones asked for are held', () => {
  const kept = new KeptNames()
  const first = kept.of('north', names('Ada Invented'))
  for (let draft = 0; draft < 63; draft += 1) kept.of(`north ${draft}`, names('Bo Madeup'))
  expect(kept.of('north', names('Ada Invented'))).toBe(first)
  for (let draft = 0; draft < 64; draft += 1) kept.of(`south ${draft}`, names('Bo Madeup'))
  expect(kept.of('north', names('Ada Invented'))).not.toBe(first)
})
