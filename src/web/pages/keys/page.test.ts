import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountOf, installation, type Installation } from '../../../../test/web/given.ts'

let at: Installation
beforeAll(async () => {
  at = await installation()
})
afterAll(() => at.close())

describe('calendars and programs', () => {
  test('an address is made, told once, and opens the calendar', async () => {
    const reader = await at.visitor('reader')
    const made = (await reader.post('/north/keys', { do: 'feed' })).body
    const address =
      /http:\/\/127\.0\.0\.1:4646(\/north\/feeds\/tlf_[\w-]+\/calendar\.ics)/.exec(made)?.[1] ?? ''
    expect((await at.server.inject({ url: address })).body).toContain('BEGIN:VCALENDAR')
    const later = (await reader.get('/north/keys')).body
    expect(later).not.toContain('tlf_')
    expect(later).toMatch(/last used on 22 November 2026/)
  })

  test('a key for a program says what it may do, and that it is for something', async () => {
    const steward = await at.visitor('steward')
    const wrong = await steward.post('/north/keys', { do: 'program', label: ' ', access: 'nobody' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Say which program it is for')
    const made = (
      await steward.post('/north/keys', { do: 'program', label: 'Dash <b>board</b>', access: 'contributor' })
    ).body
    const key = /Bearer (tlp_[\w-]+)/.exec(made)?.[1]
    const headers = { authorization: `Bearer ${key}` }
    expect((await at.server.inject({ url: '/north/api', headers })).statusCode).toBe(200)
    expect((await steward.get('/north/keys')).body).toContain('Dash &lt;b&gt;board&lt;/b&gt;')
  })

  test('nobody makes a key of more than they may', async () => {
    const reader = await at.visitor('reader')
    const reply = await reader.post('/north/keys', { do: 'program', label: 'Too much', access: 'steward' })
    expect(reply.statusCode).toBe(422)
    expect((await at.store.keys('north')).some(({ label }) => label === 'Too much')).toBe(false)
  })

  test('each sees their own, and an administrator all; others’ are taken back by an administrator alone', async () => {
    const [reader, contributor, administrator] = await Promise.all([
      at.visitor('reader'),
      at.visitor('contributor'),
      at.visitor('administrator'),
    ])
    expect((await contributor.get('/north/keys')).body).toContain('There is none')
    expect((await administrator.get('/north/keys')).body).toContain('Invented reader')
    const key =
      (await at.store.keys('north')).find(({ account }) => account === accountOf('reader'))?.id ?? ''
    await contributor.post('/north/keys', { do: 'remove', key })
    expect(await at.store.keys('north')).toHaveLength(2)
    await administrator.post('/north/keys', { do: 'remove', key })
    expect(await at.store.keys('north')).toHaveLength(1)
    expect((await reader.get('/north/keys')).body).toContain('There is none')
  })

  test('there is an end to how many someone makes', async () => {
    const reader = await at.visitor('reader')
    for (let each = 0; each < 20; each++) await reader.post('/north/keys', { do: 'feed', label: `${each}` })
    expect((await reader.post('/north/keys', { do: 'feed' })).statusCode).toBe(400)
  })
})
