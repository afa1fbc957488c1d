// The files of the project as text, for the tests that look at the code itself. Asks git, so that what is ignored
// is left out and what is new counts before it is committed.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

export type Source = { readonly path: string; readonly text: string }

export type Import = {
  readonly from: string
  /** As written: `#core/day.ts`, `./day.ts`, `node:fs`, `fastify`. */
  readonly written: string
  /** The file within the project, where it is one. */
  readonly to?: string
  readonly typesOnly: boolean
}

/** Paths of all files that are, or could be, committed; sorted. */
export function paths(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'])
  return [...new Set(listed.toString().split('\0'))].filter((path) => path !== '' && existsSync(path)).sort()
}

export function read(path: string): Source {
  return { path, text: readFileSync(path, 'utf8') }
}

export function isTest(path: string): boolean {
  return path.endsWith('.test.ts')
}

const FROM = /^(import|export)(\s+type)?\s(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm
const CALLED = /\bimport\(\s*'([^']+)'/g

/** What a module imports and passes on, by `import`, `export … from` and `import()`. */
export function importsOf({ path, text }: Source): Import[] {
  const code = text.replace(/^\s*\/\/.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '')
  const declared = [...code.matchAll(FROM)].map(([, , type, written = '']) => ({
    written,
    typesOnly: type !== undefined,
  }))
  const called = [...code.matchAll(CALLED)].map(([, written = '']) => ({ written, typesOnly: false }))
  return [...declared, ...called].map((one) => ({ from: path, ...target(path, one.written), ...one }))
}

function target(from: string, written: string): { to?: string } {
  if (written.startsWith('#')) return { to: `src/${written.slice(1)}` }
  if (written.startsWith('.')) return { to: posix.normalize(posix.join(posix.dirname(from), written)) }
  return {}
}
