import { afterAll, beforeAll, expect, test } from 'vitest'
import { drafted } from '../../../../test/web/drafting.ts'
import { installation, tagsOf, type Installation } from '../../../../test/web/given.ts'

const LINES = `
2027-04-01 begin seat/place body=body/board name="Place Director" capacity=member voting=true
2027-04-01 end seat/chief
2027-06-01 amend seat/lay places=3`
const AT = '/north/drafts/spring/changes'

let at: Installation
beforeAll(async () => {
  at = await installation()
  await drafted(at, LINES)
  await drafted(at, '2027-04-01 amend body/board name="<script>alert(1)</script>"', { id: 'hostile' })
  await drafted(at, '', { id: 'empty' })
})
afterAll(() => at.close())

test('each difference is told once, on its day', async () => {
  const { body, statusCode } = await (await at.visitor('reader')).get(AT)
  expect(statusCode).toBe(200)
  const text = body.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')
  expect(text).toContain('From 1 April 2027')
  expect(text).toContain('The Shire Board gains a voting seat, Place Director.')
  expect(text).toContain(
    'The Chief Executive loses its voting seat on the Shire Board; Ada Invented leaves it.',
  )
  expect(text.split('From 1 June 2027')[1]).toContain(
    'The number of places for Lay member goes from two to three.',
  )
  expect(text.split('gains a voting seat, Place Director').length).toBe(2)
})

test('the map marks what differs on the day chosen, and the table says it', async () => {
  const reader = await at.visitor('reader')
  const [april, june] = [await reader.get(AT), await reader.get(`${AT}?on=2027-06-01`)]
  for (const { body } of [april, june]) {
    expect(body).toContain('<title>Added: Place Director: vacant')
    expect(body).toContain('<title>Removed: Chief Executive.')
  }
  expect(april.body).not.toContain('Changed: Lay member')
  expect(june.body).toContain('Changed: Lay member (place 1 of 3)')
  expect(june.body).toContain('1 seat added, 1 seat removed, 3 seats changed')
  const chosen = tagsOf(june.body).filter((one) => one.attributes.class === 'app-day-choice')
  expect(chosen.map(({ attributes }) => [attributes.href, attributes['aria-current']])).toEqual([
    ['/north/drafts/spring/changes', undefined],
    ['/north/drafts/spring/changes?on=2027-06-01', 'true'],
  ])
})

test('an empty draft says that it changes nothing; a title cannot break the page; nobody else sees it', async () => {
  const reader = await at.visitor('reader')
  expect((await reader.get('/north/drafts/empty/changes')).body).toContain('The draft changes nothing.')
  const { body } = await reader.get('/north/drafts/hostile/changes')
  expect(body).not.toContain('<script>alert')
  tagsOf(body)
  expect((await reader.get('/north/drafts/none/changes')).statusCode).toBe(404)
  expect((await (await at.visitor('nobody')).get('/open/drafts/spring/changes')).statusCode).toBe(303)
})
