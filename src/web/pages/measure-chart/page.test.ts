// A measure's chart as a file: SVG and PNG, of whom is asked, and none where there is none.
import { moment } from '#core/day.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addInvented, installation, type Installation } from '../../../../test/web/given.ts'

let at: Installation
let slug: string
beforeAll(async () => {
  at = await installation()
  at.now = moment('2026-11-22T10:00:00.000Z')
  slug = await addInvented(at)
})
afterAll(() => at.close())

test('SVG and PNG, under a name that says what and when', async () => {
  const reader = await at.visitor('reader')
  const svg = await reader.get(`/${slug}/measures/attendances/chart.svg`)
  expect([svg.headers['content-type'], svg.body.startsWith('<svg')]).toEqual(['image/svg+xml', true])
  expect(svg.headers['content-disposition']).toContain(`${slug}-attendances-2026-11-22.svg`)
  const png = await reader.get(`/${slug}/measures/attendances/chart.png`)
  expect(png.headers['content-type']).toBe('image/png')
  expect(png.rawPayload.subarray(1, 4).toString()).toBe('PNG')
})

test.each([
  'measures/none/chart.svg',
  'measures/attendances/chart.png?of=area/nowhere',
  'measures/__proto__/chart.svg',
])('there is no chart at %s', async (path) => {
  expect((await (await at.visitor('reader')).get(`/${slug}/${path}`)).statusCode).toBe(404)
})

test.each(['map', 'functions/picture'])('%s can be saved as PNG too', async (path) => {
  const reader = await at.visitor('reader')
  const png = await reader.get(`/${slug}/${path}.png`)
  expect([png.statusCode, png.headers['content-type']]).toEqual([200, 'image/png'])
  expect(png.rawPayload.length).toBeGreaterThan(10_000)
})

test('whoever may not see the system sees none of its pictures', async () => {
  const stranger = await at.visitor('stranger')
  for (const path of ['map.png', 'functions/picture.png', 'measures/attendances/chart.png'])
    expect((await stranger.get(`/${slug}/${path}`)).statusCode).not.toBe(200)
})
