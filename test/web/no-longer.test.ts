// Sessions that ran out or were made up, grants taken away and accounts closed: whoever may no longer come in is out at once.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installation, type Installation } from './given.ts'

let at: Installation
beforeAll(async () => {
  at = await installation()
})
afterAll(() => at.close())

describe('someone who may no longer come in', () => {
  test('with a session that ran out is signed out', async () => {
    const visitor = await at.visitor('reader')
    expect((await visitor.get('/north')).statusCode).toBe(200)
    const before = at.now
    at.now = '2026-11-22T22:00:00.001Z' as typeof at.now
    expect((await visitor.get('/north')).headers.location).toBe('/sign-in?next=%2Fnorth')
    at.now = before
  })

  test('with a session made up is signed out', async () => {
    const visitor = await at.visitor('nobody')
    for (const value of ['', 'x', 'account/owner', '../../x', 'a'.repeat(5000)]) {
      visitor.cookies.set('throughline-session', value)
      expect((await visitor.get('/accounts')).statusCode).toBe(303)
    }
  })

  test('whose grant was taken away sees nothing at once', async () => {
    const visitor = await at.visitor('contributor')
    await at.store.grant('account/contributor', 'north', 'public')
    expect((await visitor.get('/north')).statusCode).toBe(404)
    await at.store.grant('account/contributor', 'north', 'contributor')
    expect((await visitor.get('/north')).statusCode).toBe(200)
  })

  test('whose account was closed is signed out, on every device, and cannot sign in', async () => {
    const [one, other] = [await at.visitor('stranger'), await at.visitor('stranger')]
    await at.store.closeAccount('account/stranger')
    for (const visitor of [one, other]) expect((await visitor.get('/accounts')).statusCode).toBe(303)
    const again = await at.visitor('nobody')
    const reply = await again.post('/sign-in', {
      login: 'stranger@invented.example',
      password: 'three invented words',
    })
    expect(reply.statusCode).toBe(422)
  })
})
