// Makes a new unit from its template, with its test and its line on the shelf: `npm run new kind committee-paper`.
// The templates are real code of a "sample unit": they are type-checked and their tests run with all others.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { addToShelf, exportOf, moved, named } from './new/scaffold.ts'

const folders: Readonly<Record<string, string>> = {
  check: 'src/checks',
  kind: 'src/kinds',
  lens: 'src/lenses',
  page: 'src/web/pages',
}

const [what = '', name = ''] = process.argv.slice(2)
const folder = folders[what]
if (!folder || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  refuse(`Usage: npm run new <${Object.keys(folders).join('|')}> <name-in-kebab-case>`)
} else if (existsSync(`${folder}/${name}`) || existsSync(`${folder}/${name}.ts`)) {
  refuse(`${folder} has a ${name} already.`)
} else {
  const made = copyTemplate(what, folder)
  const shelf = `${folder}/index.ts`
  const before = readFileSync(shelf, 'utf8')
  writeFileSync(shelf, addToShelf(before, exportOf(what, name), entryOf(made), what === 'check'))
  spawnSync('prettier', ['--write', '--log-level=warn', shelf, ...made], { stdio: 'inherit' })
  const reference = what === 'check' ? ' Then: npm run reference.' : ''
  process.stdout.write(
    `Made ${made.join(', ')} and a line in ${shelf}. Say what it is in its first line.${reference}\n`,
  )
}

function copyTemplate(kindOfUnit: string, to: string): string[] {
  const template = `scripts/new/${kindOfUnit}`
  return globSync(`${template}/**/*.ts`).map((path) => {
    const made = named(`${to}${path.slice(template.length)}`, name)
    mkdirSync(dirname(made), { recursive: true })
    writeFileSync(made, moved(named(readFileSync(path, 'utf8'), name), path, made))
    return made
  })
}

/** The file of a unit that its shelf reads: the shortest, which is not the test. */
function entryOf(made: readonly string[]): string {
  const [first = ''] = made
    .filter((path) => !path.endsWith('.test.ts'))
    .toSorted((a, b) => a.length - b.length)
  return `.${first.slice((folder ?? '').length)}`
}

function refuse(line: string): void {
  process.stderr.write(`${line}\n`)
  process.exitCode = 2
}
