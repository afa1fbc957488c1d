// Makes what pages ask the browser to fetch: style sheets, scripts, pictures, each under a name that changes
// with its content, so that it can be kept for ever. Made at start, in memory. Nothing in it asks any other
// server.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { must } from '#core/problem.ts'

export type Asset = {
  readonly path: string
  readonly body: Uint8Array
  readonly type: string
  readonly etag: string
}
export type Assets = {
  readonly files: readonly Asset[]
  /** The address of an asset by its plain name: `app.css`, `page.js`. */
  readonly asset: (name: string) => string
}

const HERE = dirname(fileURLToPath(import.meta.url))
const BROWSER = join(HERE, '../browser')
const BROWSERS = ['chrome109', 'firefox115', 'safari16']
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export async function buildAssets(): Promise<Assets> {
  const nhs = dirname(
    createRequire(import.meta.url).resolve('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
  )
  const [icon, scripts, own, theirs] = await Promise.all([
    readFile(join(HERE, 'icon.svg')),
    bundleScripts(),
    bundle([join(HERE, 'app.css')]),
    readFile(join(nhs, 'nhsuk-frontend.min.css'), 'utf8').then(withoutFonts),
  ])
  const pictures = await readPictures(theirs, join(nhs, 'assets/images'))
  const files = new Map<string, Asset>()
  const add = (name: string, body: Uint8Array) => files.set(name, hashed(name, body))
  add('icon.svg', icon)
  for (const [name, body] of pictures) add(name, body)
  for (const [name, body] of [...scripts, ...own]) add(name, body)
  const pathOf = (name: string) => {
    const file = files.get(name)
    must(file, `there is no asset called ${name}`)
    return file.path
  }
  add('nhsuk.css', Buffer.from(theirs.replace(PICTURE, (_, name: string) => `url(${pathOf(name)})`)))
  return { files: [...files.values()], asset: pathOf }
}

const PICTURE = /url\(["']?\/assets\/images\/([\w-]+\.svg)["']?\)/g

/** The design system's font is licensed to the NHS and fetched from elsewhere; Arial stands behind it. */
export function withoutFonts(css: string): string {
  return css.replace(/@font-face\{[^}]*\}/g, '').replace(/\/\*# sourceMappingURL=.*?\*\//g, '')
}

async function readPictures(css: string, folder: string): Promise<Named> {
  const names = new Set([...css.matchAll(PICTURE)].map((match) => match[1] ?? ''))
  return Promise.all([...names].map(async (name) => [name, await readFile(join(folder, name))] as const))
}

type Named = readonly (readonly [name: string, body: Uint8Array])[]

/** One script for each file of the browser folder. */
async function bundleScripts(): Promise<Named> {
  const names = (await readdir(BROWSER)).filter((name) => /^[\w-]+\.ts$/.test(name))
  return bundle(names.map((name) => join(BROWSER, name)))
}

async function bundle(entryPoints: readonly string[]): Promise<Named> {
  const { outputFiles } = await build({
    entryPoints: [...entryPoints],
    outdir: HERE,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: BROWSERS,
    legalComments: 'none',
  })
  return outputFiles.map((file) => [basename(file.path), file.contents] as const)
}

function hashed(name: string, body: Uint8Array): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const end = extname(name)
  const type = TYPES[end]
  must(type, `${name} has a type that is known`)
  return { path: `/assets/${basename(name, end)}-${hash}${end}`, body, type, etag: `"${hash}"` }
}
