// The habits of the house that no other tool holds, as tests: headers, sizes, shelves, names, migrations, exact
// dependencies, and nothing of one machine in the record. A rule about a folder applies once the folder exists.
import { describe, expect, test } from 'vitest'
import { unitOf } from './boundaries.ts'
import { importsOf, isTest, paths, read } from './sources.ts'

const all = paths()
const code = all.filter((path) => /\.(ts|mjs|css)$/.test(path) && !path.includes('/golden/')).map(read)
const typed = code.filter(({ path }) => path.endsWith('.ts'))
const prose = all.filter((path) => path.endsWith('.md')).map(read)
const texts = all.filter((path) => /\.(ts|mjs|css|md|json|ya?ml|txt|svg|html)$|^\.ci\//.test(path)).map(read)
const units = [...new Set(all.flatMap((path) => unitOf(path)?.shelf ?? []))].map((shelf) => ({
  shelf,
  names: [...new Set(all.flatMap((path) => unitsOn(shelf, path)))].sort(),
}))

describe('every source file', () => {
  test('is there to be looked at', () => expect(typed.length).toBeGreaterThan(20))

  test('says in its first lines what it is', () => {
    const silent = code.filter(({ path, text }) => !isTest(path) && !/^(#!.*\n)?(\/\/|\/\*)/.test(text))
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  test('has at most 300 lines, unless it is a stylesheet, which reads as a list', () => {
    const programs = code.filter(({ path }) => !path.endsWith('.css'))
    const long = programs.filter(({ text }) => text.trimEnd().split('\n').length > 300)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test('is named in kebab-case, with no suffix but that of its tests', () => {
    const folder = /^\.?[a-z0-9]+(-[a-z0-9]+)*$/
    const file = /^[a-z0-9]+(-[a-z0-9]+)*(\.config|\.d|(\.store|\.browser)?\.test)?\.[a-z]+$/
    const odd = code.filter(({ path }) => {
      const parts = path.split('/')
      return !file.test(parts.pop() ?? '') || !parts.every((part) => folder.test(part))
    })
    expect(odd.map(({ path }) => path)).toEqual([])
  })

  test('and what it exports carries no word that says nothing', () => {
    const files = code.map(({ path }) => ({ path, name: path.replace(/\.\w+$/, '') }))
    const exports = typed.flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?:async )?(?:const|function|class|type|interface) (\w+)/gm)].map(
        ([, name = '']) => ({ path, name }),
      ),
    )
    const empty = [...files, ...exports].filter(({ name }) => words(name).some((word) => EMPTY.has(word)))
    expect(empty.map(({ path, name }) => `${path}: ${name}`)).toEqual([])
  })

  test('promises nothing for later', () => {
    const later = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`)
    expect(code.filter(({ text }) => later.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('the core', () => {
  test('has a test beside every file that does something; files of types alone have nothing to try', () => {
    const does = typed.filter(
      ({ path, text }) =>
        path.startsWith('src/core/') &&
        !isTest(path) &&
        /^export (?:async )?(?:const|function|class)\b/m.test(text),
    )
    expect(does.length).toBeGreaterThan(15)
    const untested = does.filter(({ path }) => !all.includes(path.replace('.ts', '.test.ts')))
    expect(untested.map(({ path }) => path)).toEqual([])
  })
})

describe('every shelf', () => {
  test('names every unit, and its imports are in order', () => {
    const wrong = units.flatMap(({ shelf, names }) => {
      const index = `src/${shelf}/index.ts`
      if (!all.includes(index)) return [`${index} is missing`]
      const shelved = importsOf(read(index)).flatMap(
        ({ written }) => /^\.\/([^/.]+)/.exec(written)?.[1] ?? [],
      )
      const unshelved = names
        .filter((name) => !shelved.includes(name))
        .map((name) => `${index} lacks ${name}`)
      const sorted = [...shelved].sort().join() === shelved.join()
      return sorted ? unshelved : [...unshelved, `${index} is not in alphabetical order`]
    })
    expect(wrong).toEqual([])
  })

  test('has a test for every unit, or one over the whole shelf', () => {
    const apart = units.filter(({ shelf }) => !all.includes(`src/${shelf}/index.test.ts`))
    const untested = apart.flatMap(({ shelf, names }) =>
      names
        .filter((name) => !all.some((path) => isTest(path) && isOf(shelf, name, path)))
        .map((name) => `${shelf}/${name}`),
    )
    expect(untested).toEqual([])
  })

  test('holds units named for what they export', () => {
    const misnamed = units.flatMap(({ shelf, names }) =>
      names
        .filter((name) => {
          const own = typed.filter(({ path }) => !isTest(path) && isOf(shelf, name, path))
          return !own.some(({ text }) =>
            new RegExp(`^export (const|function) ${camel(name)}(Pages?|Paper)?\\b`, 'm').test(text),
          )
        })
        .map((name) => `${shelf}/${name} exports no ${camel(name)}`),
    )
    expect(misnamed).toEqual([])
  })
})

describe('migrations', () => {
  const migrations = typed.filter(
    ({ path }) => /^src\/store\/migrations\/(?!index\.)/.test(path) && !isTest(path),
  )

  test('are numbered without a gap, and each says why', () => {
    const numbers = migrations.map(({ path }) => /\/(\d{4})-[a-z0-9-]+\.ts$/.exec(path)?.[1])
    expect(numbers).toEqual(migrations.map((_, at) => String(at + 1).padStart(4, '0')))
    expect(migrations.filter(({ text }) => !/^\/\/ .{30,}/.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('what is committed', () => {
  test('names no machine and no package registry', () => {
    const places =
      /(?<![\w.])\/(work\/(main|shared)|root|Users|home\/[a-z]+)\/|\b(registry|npm)\.[a-z-]+\.(org|com)\b/
    expect(
      texts.flatMap(({ path, text }) => (places.test(text) ? [`${path}: ${places.exec(text)?.[0]}`] : [])),
    ).toEqual([])
  })

  test('has SQL in the store only', () => {
    const sql =
      /\b(insert into \w+|create table|alter table|delete from \w+|select [\w*., ]+ from \w+ where)\b/i
    const outside = typed.filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/store/'))
    expect(
      outside.filter(({ path, text }) => !isTest(path) && sql.test(text)).map(({ path }) => path),
    ).toEqual([])
  })

  test('has links in its pages that lead somewhere', () => {
    const broken = prose.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, link = '']) => new URL(link, `file:///${path}`).pathname.slice(1))
        .filter(
          (target) => !all.some((one) => one === target || one.startsWith(`${target.replace(/\/$/, '')}/`)),
        )
        .map((target) => `${path} points to ${target}`),
    )
    expect(broken).toEqual([])
  })
})

describe('dependencies', () => {
  type Package = Record<'dependencies' | 'devDependencies', Record<string, string>>
  const { dependencies, devDependencies } = JSON.parse(read('package.json').text) as Package
  const named = { ...dependencies, ...devDependencies }

  test('are pinned exactly', () => {
    expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('each have their reason in docs/dependencies.md, and nothing else has', () => {
    const reasons = [...read('docs/dependencies.md').text.matchAll(/^\| `([^`]+)` \|/gm)].map(
      ([, name = '']) => name,
    )
    expect(reasons.sort()).toEqual(Object.keys(named).sort())
  })

  test('are locked without the address of anyone’s mirror', () => {
    expect(read('package-lock.json').text).not.toMatch(/"resolved": "http/)
  })
})

const EMPTY = new Set(
  'manager helper helpers util utils service services handler handlers processor data info misc'.split(' '),
)

/** `src/web/read-bytes` and `readBytes` as words. */
function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
}

function camel(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

function unitsOn(shelf: string, path: string): string[] {
  const found = unitOf(path)
  return found?.shelf === shelf ? [found.unit] : []
}

function isOf(shelf: string, unit: string, path: string): boolean {
  return unitsOn(shelf, path).includes(unit)
}
