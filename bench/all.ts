// Runs the benchmarks one after another, each in a process of its own, and prints what they found. With --write it
// also writes bench/RESULTS.md; with names of benchmarks it runs, and writes, only those. It judges nothing: a budget that is
// missed is shown, and no build fails by it.
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { apart, type Figure } from './measure.ts'
import { asLine, asTable } from './show.ts'

const ALL = [
  'load',
  'snapshot',
  'append',
  'import',
  'exchange',
  'page',
  'map',
  'checks',
  'impact',
  'spc',
  'cover',
  'popolo',
  'release',
  'word',
  'memory',
]

const OPENING = `# Results of the benchmarks

Written by \`npm run bench -- --write\`, or with names of benchmarks for those alone; each says when, and how busy the machine was.
Two processors carry a load of 2: where others work beside it, figures of one run differ from those of another by half
and more. Read the figures as sizes and the ratios as the result: both sides ran in one run, by turns where they share a
process (snapshot, append, loading again). Processor time is disturbed least by other work.`

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const unknown = asked.filter((name) => !ALL.includes(name))
if (unknown.length > 0)
  throw new Error(`There is no benchmark ${unknown.join(', ')}; there are ${ALL.join(', ')}`)

const machine = [
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}`,
  `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}`,
  `${Math.round(totalmem() / 2 ** 30)} GB`,
].join('; ')
console.log(machine)

const found: { readonly name: string; readonly figures: readonly Figure[]; readonly busy: number }[] = []
for (const name of asked.length > 0 ? asked : ALL) {
  const busy = loadavg()[0] ?? 0
  console.log(`\n${name} (load of the machine before: ${busy.toFixed(1)})`)
  const figures = await apart<readonly Figure[]>(new URL(`${name}.ts`, import.meta.url), 'run')
  for (const figure of figures) console.log(`  ${asLine(figure)}`)
  found.push({ name, figures, busy })
  // After each, so that a run that is cut short has told what it found.
  if (process.argv.includes('--write')) write()
}

// Those that did not run now stay as they were, with the day on which they did.
function write(): void {
  const file = new URL('RESULTS.md', import.meta.url)
  const before = readFileSync(file, 'utf8').split(/^## /m).slice(1)
  const sections = ALL.flatMap((name) => {
    const now = found.find((one) => one.name === name)
    if (now)
      return `${name}\n\n${machine}; load before it: ${now.busy.toFixed(1)}.\n\n${asTable(now.figures)}`
    return before.find((one) => one.startsWith(`${name}\n`))?.trimEnd() ?? []
  })
  writeFileSync(file, `${[OPENING, ...sections.map((one) => `## ${one}`)].join('\n\n')}\n`)
}
