import { expect, test } from 'vitest'
import { buildAssets, withoutFonts } from './build.ts'

const { files, asset } = await buildAssets()
const textOf = (name: string) =>
  Buffer.from(files.find(({ path }) => path === asset(name))?.body ?? []).toString('utf8')

test.each(['nhsuk.css', 'app.css', 'page.js', 'icon.svg'])('%s is there under its hashed name', (name) => {
  expect(asset(name)).toMatch(/^\/assets\/[\w-]+-[0-9a-f]{12}\.(?:css|js|svg)$/)
  expect(textOf(name)).not.toBe('')
})

test('an unknown name is a bug', () => {
  expect(() => asset('missing.css')).toThrow('no asset called missing.css')
})

test.each(['nhsuk.css', 'app.css'])('%s asks no other server for anything', (name) => {
  const css = textOf(name)
  expect(css).not.toContain('@font-face')
  expect(css).not.toContain('@import')
  expect(css).not.toContain('sourceMappingURL')
  const known = files.map(({ path }) => path)
  const addresses = [...css.matchAll(/url\(\s*["']?([^"')]*)/g)].map((match) => match[1] ?? '')
  expect(addresses.filter((address) => !known.includes(address))).toEqual([])
  expect(css).not.toMatch(/\/\//)
})

test('scripts fetch nothing from elsewhere and name no source map', () => {
  for (const { path, body } of files.filter((file) => file.path.endsWith('.js'))) {
    const text = Buffer.from(body).toString('utf8')
    expect(text, path).not.toMatch(/sourceMappingURL|importScripts|["'`]https?:\/\/(?!www\.w3\.org)/)
  }
})

test('fonts go, the rest stays', () => {
  const css =
    'a{b:c}@font-face{font-family:X;src:url(https://x.invalid/y.woff2)}d{e:f}/*# sourceMappingURL=z.map */'
  expect(withoutFonts(css)).toBe('a{b:c}d{e:f}')
})

test('the same content has the same name', async () => {
  const again = await buildAssets()
  expect(again.files.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
})
