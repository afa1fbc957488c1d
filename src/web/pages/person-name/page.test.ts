import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Id } from '#core/id.ts'
import {
  installation,
  keptIn,
  type Installation,
  type Visitor,
  type Who,
} from '../../../../test/web/given.ts'

let at: Installation
const visitors = new Map<Who, Visitor>()
const as = async (who: Who): Promise<Visitor> => {
  const found = visitors.get(who) ?? (await at.visitor(who))
  visitors.set(who, found)
  return found
}
let before: unknown

beforeAll(async () => {
  at = await installation()
})
beforeEach(async () => {
  before = await keptIn(at.store)
})
afterAll(() => at.close())

const last = async () => (await at.store.ledger('north')).last
const nothingWritten = async () => expect(await keptIn(at.store)).toEqual(before)

describe('a person’s name', () => {
  const url = '/north/people/ada/name'
  const nameOf = async () => (await at.store.names('north')).get('person/ada' as Id)

  test('is corrected, with the contact details', async () => {
    const steward = await as('steward')
    expect((await steward.post(url, { name: ' Ada Renamed ', email: '', phone: '01234' })).statusCode).toBe(
      303,
    )
    expect(await nameOf()).toBe('Ada Renamed')
    expect((await steward.get('/north/people/ada')).body).toContain('01234')
  })

  test.each([
    ['no name', { name: '  ' }],
    ['erasing that was not confirmed', { do: 'erase' }],
    ['erasing that was denied', { do: 'erase', sure: 'no' }],
  ])('stays with %s', async (_, fields) => {
    expect((await (await as('steward')).post(url, fields)).statusCode).toBe(422)
    await nothingWritten()
  })

  test('is not to be had of somebody who is not in the record', async () => {
    for (const key of ['nobody', '__proto__', '..', 'ada%00']) {
      expect((await (await as('steward')).get(`/north/people/${key}/name`)).statusCode).toBe(404)
    }
  })

  test('once erased is gone from every page, and the record stands', async () => {
    const steward = await as('steward')
    expect((await steward.get('/north/people/ada')).body).toContain('Ada Renamed')
    const changes = await last()
    expect((await steward.post(url, { do: 'erase', sure: 'yes' })).statusCode).toBe(303)
    for (const page of [
      '/north/people/ada',
      '/north/people',
      '/north/roles/chief',
      '/north/bodies/board',
      '/north/audit',
      url,
    ]) {
      const reply = await steward.get(page)
      expect(reply.statusCode).toBe(200)
      expect(reply.body).not.toContain('Ada')
    }
    expect(await last()).toBe(changes)
    expect((await steward.get('/north/roles/chief')).body).not.toContain('vacant')
  })
})

describe('contact details', () => {
  test('are for people with access to the record, and the way to correct them for stewards', async () => {
    await at.store.setName('open', {
      id: 'person/bo' as Id,
      name: 'Bo Madeup',
      email: 'bo@invented.example',
      phone: '555',
    })
    const seen = async (who: Who) => {
      const { body } = await (await as(who)).get('/open/people/bo')
      return [
        body.includes('Bo Madeup'),
        body.includes('bo@invented.example'),
        body.includes('/people/bo/name'),
      ]
    }
    expect(await seen('nobody')).toEqual([true, false, false])
    expect(await seen('stranger')).toEqual([true, false, false])
    expect(await seen('reader')).toEqual([true, true, false])
    expect(await seen('steward')).toEqual([true, true, true])
  })
})
