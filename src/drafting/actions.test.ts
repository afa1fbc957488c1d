import { expect, test } from 'vitest'
import { words } from '../../test/record.ts'
import { actionCalled, actions } from './actions.ts'

test.each(actions)(
  '$title asks for fields that there are, and for all that are needed',
  ({ kind, act, asks }) => {
    const fields = words.get(kind)?.fields ?? {}
    expect(asks.filter((name) => !(name in fields))).toEqual([])
    const needed = Object.keys(fields).filter((name) => fields[name]?.required)
    if (act === 'begin') expect(needed.filter((name) => !asks.includes(name))).toEqual([])
    expect(asks.length === 0).toBe(act === 'end')
  },
)

test('names are each used once', () => {
  expect(new Set(actions.map(({ name }) => name)).size).toBe(actions.length)
  expect(actionCalled('leave')?.title).toBe('Someone leaves')
  expect(actionCalled('none')).toBeUndefined()
})
