// Work in turns: never two at once for one key, in order, and a failure stops nobody else.
import { expect, test } from 'vitest'
import { inTurns } from './in-turns.ts'

test('work for one key never overlaps and keeps its order', async () => {
  const turn = inTurns()
  const said: string[] = []
  const work = (name: string) => async () => {
    said.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 1))
    said.push(`${name} ends`)
  }
  await Promise.all([turn('a', work('one')), turn('a', work('two')), turn('a', work('three'))])
  expect(said).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends'])
})

test('keys do not wait for each other', async () => {
  const turn = inTurns()
  let release = () => {}
  const held = turn('a', () => new Promise<void>((resolve) => (release = resolve)))
  await expect(turn('b', async () => 'done')).resolves.toBe('done')
  release()
  await held
})

test('what fails, fails for its caller, and the next goes on', async () => {
  const turn = inTurns()
  const failed = turn('a', async () => {
    throw new Error('no')
  })
  const after = turn('a', async () => 'yes')
  await expect(failed).rejects.toThrow('no')
  await expect(after).resolves.toBe('yes')
})
