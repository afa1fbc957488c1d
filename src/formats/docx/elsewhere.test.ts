// Another program opens what we write: LibreOffice, which has to be there.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Block, Table } from '#core/block.ts'
import type { Day } from '#core/day.ts'
import { shape } from '#core/drawing.ts'
import { renderWord } from './render-word.ts'

const soffice = '/usr/bin/soffice'
const absent = !existsSync(soffice)

const table = (columns: number, rows: number): Table => ({
  type: 'table',
  caption: 'Seats',
  columns: Array.from({ length: columns }, (_, at) => ({ label: `Column ${at + 1}`, numeric: at > 0 })),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, at) => (at > 0 ? 1000 * row + at : `Seat ${row + 1}`)),
  ),
})
const blocks: readonly Block[] = [
  { type: 'counts', items: [{ label: 'Vacancies', value: 7, href: '/vacancies', note: 'of 113' }] },
  { type: 'heading', level: 2, text: 'Seats & votes' },
  { type: 'list', ordered: true, items: ['First', 'Second'] },
  { type: 'notice', tone: 'warning', title: 'Old', text: 'Figures of last year <b>' },
  table(3, 60),
  { type: 'heading', level: 2, text: 'Wide' },
  table(9, 4),
  {
    type: 'picture',
    title: 'Map',
    description: 'One board',
    drawing: { width: 300, height: 100, shapes: [shape('rect', { width: 90, height: 40 })], classes: {} },
    table: table(2, 2),
  },
]

test.skipIf(absent)(
  'LibreOffice opens a paper, on the pages that its contents say (skipped where soffice is not installed)',
  async () => {
    const at = mkdtempSync(join(tmpdir(), 'word-'))
    try {
      const paper = { title: 'Governance', standpoint: 'As it stands', day: '2026-04-01' as Day, blocks }
      const bytes = await renderWord({ ...paper, contents: true, base: 'https://example.org' })
      writeFileSync(join(at, 'paper.docx'), bytes)
      for (const form of ['pdf', 'txt:Text (encoded):UTF8']) {
        const run = spawnSync(
          soffice,
          // A profile of its own, or two that run at once refuse each other.
          [
            `-env:UserInstallation=file://${at}/profile`,
            '--headless',
            '--convert-to',
            form,
            '--outdir',
            at,
            join(at, 'paper.docx'),
          ],
          { encoding: 'utf8', timeout: 50_000 },
        )
        expect(run.stderr).not.toMatch(/error|corrupt|repair/i)
      }
      const text = readFileSync(join(at, 'paper.txt'), 'utf8')
      for (const words of ['Important: Old', 'Figures of last year <b>', 'Seat 60', '59,002', 'of 113'])
        expect(text).toContain(words)
      const pages = readFileSync(join(at, 'paper.pdf'), 'latin1').match(/\/Type\s*\/Page\b/g)?.length
      // Three upright pages with the long table, one on its side, and the picture on the last.
      expect(text).toMatch(/Seats & votes\s*1\n\s*Wide\s*4\n/)
      expect(pages).toBe(5)
    } finally {
      rmSync(at, { recursive: true, force: true })
    }
  },
)
