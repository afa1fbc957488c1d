// Papers opened by a program that is not ours: LibreOffice reads what we wrote for Word, and what the page says is in it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addInvented, installation, type Installation } from '../../../../test/web/given.ts'

const soffice = '/usr/bin/soffice'
const absent = !existsSync(soffice)

let at: Installation
let slug: string
let folder: string
beforeAll(async () => {
  at = await installation()
  slug = await addInvented(at)
  folder = mkdtempSync(join(tmpdir(), 'throughline-papers-'))
})
afterAll(async () => {
  await at.close()
  rmSync(folder, { recursive: true, force: true })
})

const PAPERS = [
  [
    'governance?since=2026-06-01',
    ['Governance on a day', 'Contents', 'Compared with 1 June 2026', 'Who leads'],
  ],
  ['performance?parts=performance/charts,performance/actions', ['Charts of what needs attention', 'Actions']],
  ['balance', ['Places by sector', 'Executive, lay and clinical']],
] as const

test.skipIf(absent)(
  `LibreOffice opens them in Word’s form (skipped where there is no ${soffice})`,
  { timeout: 120_000 },
  async () => {
    const reader = await at.visitor('reader')
    for (const [number, [path]] of PAPERS.entries()) {
      const reply = await reader.get(`/${slug}/papers/${path}${path.includes('?') ? '&' : '?'}format=docx`)
      writeFileSync(join(folder, `${number}.docx`), reply.rawPayload)
    }
    const home = `-env:UserInstallation=file://${folder}/home`
    const as = 'txt:Text (encoded):UTF8'
    const files = PAPERS.map((_, number) => `${number}.docx`)
    const made = spawnSync(soffice, [home, '--headless', '--convert-to', as, ...files], { cwd: folder })
    expect(made.status).toBe(0)
    for (const [number, [path, words]] of PAPERS.entries()) {
      const text = readFileSync(join(folder, `${number}.txt`), 'utf8').replace(/\s+/g, ' ')
      for (const word of words)
        expect({ path, word, there: text.includes(word) }).toEqual({ path, word, there: true })
    }
  },
)
