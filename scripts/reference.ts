// Writes the pages of docs/reference from the shelves they tell of: `npm run reference`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { checks } from '#checks/index.ts'
import { checksPage } from './reference/checks.ts'

const pages = { checks: checksPage(checks) }

mkdirSync('docs/reference', { recursive: true })
for (const [name, text] of Object.entries(pages)) {
  writeFileSync(`docs/reference/${name}.md`, text)
  process.stdout.write(`Wrote docs/reference/${name}.md.\n`)
}
