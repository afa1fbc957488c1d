// The invented system with its figures, as a reader meets them: how delayed discharge goes in Calder and who answers for it,
// within three clicks, and what was known before a figure was put right.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addInvented, installation, tagsOf, type Installation, type Visitor } from './given.ts'

let at: Installation
let reader: Visitor
let home = ''

beforeAll(async () => {
  at = await installation()
  home = `/${await addInvented(at)}`
  reader = await at.visitor('reader')
})
afterAll(() => at.close())

async function page(url: string): Promise<string> {
  const { body, statusCode } = await reader.get(url)
  expect({ url, statusCode }).toEqual({ url, statusCode: 200 })
  return body
}

function links(body: string): readonly string[] {
  return tagsOf(body).flatMap(({ name, attributes }) =>
    name === 'a' && attributes.href ? [attributes.href.replaceAll('&amp;', '&')] : [],
  )
}

const words = (body: string) => body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

test('from home, three clicks lead to who answers for delayed discharge in Calder and how it goes', async () => {
  const first = links(await page('/')).find((href) => href === home)
  const second = links(await page(first ?? '')).find((href) => href === `${home}/outcomes`)
  const third = links(await page(second ?? '')).find((href) => href === `${home}/outcomes/calder-own-bed`)
  const told = words(await page(third ?? ''))
  expect(told).toMatch(/Director of Adult Social Care, Calder \( ?Delphine Harrowgrove ?\) is accountable/)
  expect(told).toContain('One number for carers to call on the day someone comes home')
})

test('how a place goes is told with both icons in words', async () => {
  const told = words(await page(`${home}/measures/ready-to-leave?of=area%2Fcalder`))
  expect(told).toContain('22')
  expect(told).toMatch(/Getting better/)
  expect(told).toContain('As things are, the target will be met')
})

test('what was known before a figure was put right is shown as it was', async () => {
  const url = `${home}/measures/ready-to-leave?of=area%2Fnorthmoor&on=2026-11-22`
  const told = async (known: string) =>
    /September 2026\D{0,40}?(\d+)/.exec(words(await page(`${url}${known}`)))
  expect((await told(''))?.[1]).toBe('91')
  expect((await told('&known=2026-11-20'))?.[1]).toBe('9')
})

test('someone without access learns nothing of it', async () => {
  const { statusCode, body } = await (await at.visitor('stranger')).get(`${home}/measures/ready-to-leave`)
  expect(statusCode).toBe(404)
  expect(body).not.toContain('ready to leave')
})
