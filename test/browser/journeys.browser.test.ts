// The journeys of a new user through the real program: the first visit, the first account, a system of one's own, and
// an untidy workbook that becomes its record; with scripts and without.
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  axe,
  expectNoSidewaysScroll,
  gatherFaults,
  NARROW,
  noBrowser,
  openBrowser,
  skipped,
  WIDE,
} from './given.ts'

const WORKBOOK = '../shared/data/west-yorkshire/governance-workbook.xlsx'
const answers = JSON.parse(
  readFileSync(new URL('../west-yorkshire-answers.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>

type Program = {
  readonly said: string
  readonly base: string
  readonly child: ChildProcess
  readonly folder: string
}

async function start(): Promise<Program> {
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as { port: number }
      probe.close(() => resolve(free))
    })
  })
  const folder = mkdtempSync(join(tmpdir(), 'throughline-journey-'))
  const env = { PATH: process.env.PATH ?? '', PORT: String(port), THROUGHLINE_DATA: join(folder, 'data') }
  const child = spawn(process.execPath, ['bin/throughline.mjs', 'serve'], { env })
  const said = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (bytes: Buffer) => {
      text += bytes.toString()
      if (text.includes('\n')) resolve(text)
    })
    child.once('exit', () => reject(new Error(`it ended: ${text}`)))
  })
  return { said, base: `http://127.0.0.1:${port}`, child, folder }
}

describe.skipIf(noBrowser).each([
  ['with scripts, on a desk', { viewport: WIDE }],
  ['without scripts, on a phone', { viewport: NARROW, javaScriptEnabled: false }],
] as const)(`a new user %s (${skipped})`, (_, options: BrowserContextOptions) => {
  let program: Program
  let browser: Browser
  let page: Page
  let wrong: string[]
  const scripts = options.javaScriptEnabled !== false

  beforeAll(async () => {
    program = await start()
    browser = await openBrowser()
    page = await (await browser.newContext({ baseURL: program.base, ...options })).newPage()
    wrong = gatherFaults(page)
  })
  afterAll(async () => {
    await browser.close()
    program.child.kill('SIGTERM')
    rmSync(program.folder, { recursive: true, force: true })
    expect(wrong).toEqual([])
  })

  const look = async (what: string) => {
    if (!scripts) return
    await expectNoSidewaysScroll(page, what)
    expect(await axe(page)).toEqual([])
  }

  test('opens the address and has the map in sight', async () => {
    await page.goto('/')
    expect(page.url()).toBe(`${program.base}/northmoor-and-vale`)
    await page.locator('svg [data-body="body/icb-board"]').first().waitFor()
    const box = await page.locator('.app-picture svg').first().boundingBox()
    expect(box && box.y < 2 * (page.viewportSize()?.height ?? 0)).toBe(true)
  })

  test('makes the first account by the link that was printed, once', async () => {
    const link = /http\S+first-account\S+/.exec(program.said)?.[0] ?? ''
    await page.goto(link)
    await page.getByLabel('Your name').fill('Sam Invented')
    await page.getByLabel(/^E-mail address/).fill('sam@invented.example')
    await page.getByLabel('Password', { exact: true }).fill('short')
    await page.getByRole('button', { name: 'Create the account' }).click()
    expect(await page.title()).toMatch(/^Error: /)
    await look('the first account put right')
    await page.getByLabel('Password', { exact: true }).fill('three invented words')
    await page.getByRole('button', { name: 'Create the account' }).click()
    await page.getByRole('heading', { name: 'Integrated care systems' }).waitFor()
    await page.goto(link)
    await page.getByLabel('Your name').fill('Someone Else')
    await page.getByLabel(/^E-mail address/).fill('else@invented.example')
    await page.getByLabel('Password', { exact: true }).fill('three other words')
    await page.getByRole('button', { name: 'Create the account' }).click()
    await page.getByText('This link was used already').waitFor()
  })

  test('signs out and in again', async () => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.goto('/accounts')
    await page.getByLabel(/^E-mail address/).fill('SAM@invented.example')
    await page.getByLabel('Password', { exact: true }).fill('three invented words')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`${program.base}/accounts`)
    await page.getByRole('button', { name: 'Sign out' }).waitFor()
  })

  test('adds a system', async () => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Add a system' }).click()
    await page.getByLabel('Name', { exact: true }).fill('West Yorkshire')
    await page.getByLabel('In force from').fill('2022-07-01')
    await page.getByRole('button', { name: 'Add the system' }).click()
    await page.waitForURL(`${program.base}/west-yorkshire/import`)
    await look('import')
  })

  describe.skipIf(!existsSync(WORKBOOK))(
    `and the West Yorkshire workbook (skipped where ${WORKBOOK} is absent)`,
    () => {
      const upload = async () => {
        await page.goto('/west-yorkshire/import')
        await page.locator('input[type=file]').setInputFiles(WORKBOOK)
        await page.getByRole('button', { name: 'Upload and look at it' }).click()
        await page.getByRole('heading', { name: 'governance-workbook.xlsx' }).waitFor()
      }

      test('is uploaded and its sheets are read as suggested', async () => {
        await upload()
        expect(await page.locator('.nhsuk-caption-l').textContent()).toContain('14 March 2024')
        expect(await page.locator('body.app-look-draft').count()).toBe(1)
        await look('the import')
        await page.getByRole('link', { name: 'Check how the sheets are read' }).click()
        expect(await page.getByLabel('Name of the whole area').inputValue()).toBe('West Yorkshire')
        await look('the sheets')
        await page.getByRole('button', { name: 'Save', exact: true }).click()
      })

      const answerAll = async () => {
        const unknown: string[] = []
        for (let round = 0; round < 20 && unknown.length === 0; round += 1) {
          const questions = await page.locator('.app-question').all()
          if (questions.length === 0) break
          for (const [at] of questions.entries()) {
            const key = await page.locator(`input[name="key-${at}"]`).inputValue()
            const answer = answers[key]
            if (answer === undefined) unknown.push(key)
            else await give(page, at, answer)
          }
          // The page that answers has to be there in full, for one without questions looks like one not yet read.
          const answered = page.waitForEvent('load')
          await page.getByRole('button', { name: 'Save the answers' }).click()
          await answered
        }
        expect(unknown).toEqual([])
      }

      test('asks what is in doubt until nothing is', async () => {
        await page.getByRole('link', { name: /^Answer what cannot be known/ }).click()
        await page.locator('.app-question').first().waitFor()
        await look('the questions')
        await answerAll()
        await page.getByText('Nothing is open').waitFor()
      })

      test('shows what would change before anything does', async () => {
        await page.getByRole('link', { name: 'See what would change' }).first().click()
        await page.getByRole('heading', { name: 'What would change', exact: true }).waitFor()
        expect(await page.locator('svg [data-body="body/icb-board"]').count()).toBeGreaterThan(0)
        expect(await page.locator('.app-standpoint').textContent()).toContain('Draft: not in force')
        expect(await page.locator('#problems').textContent()).toContain('Board, row 21')
        await look('the preview')
        const elsewhere = await page.context().newPage()
        await elsewhere.goto('/west-yorkshire/bodies')
        expect(await elsewhere.locator('.app-list__found').textContent()).toBe('There are no bodies yet.')
        await elsewhere.close()
      })

      test('is adopted with a reason, and the board with its seats is on the map', async () => {
        await page.getByRole('link', { name: 'Back to the import' }).click()
        const adopt = page.getByRole('button', { name: /^Adopt \d+ changes$/ })
        await adopt.click()
        await page.getByText('No reason is given').first().waitFor()
        await page.getByLabel('Why', { exact: true }).fill('Governance handbook, March 2024')
        await adopt.click()
        await page.getByRole('heading', { name: /^\d+ changes are in the record/ }).waitFor()
        expect(page.url()).toContain('/west-yorkshire?on=2024-03-14')
        const board = page.locator('svg [data-body="body/icb-board"]').first()
        await board.locator('[data-seat]').nth(10).waitFor()
        await look('the map of the adopted record')
        await page.goto('/west-yorkshire/bodies/icb-board?on=2024-03-14')
        expect(await page.locator('#maincontent').textContent()).toContain('Governance handbook, March 2024')
      })

      test('uploaded again proposes nothing', async () => {
        await upload()
        await page.goto(`${page.url()}/questions`)
        await answerAll()
        await page.goto(page.url().replace(/\/questions.*$/, ''))
        expect(await page.locator('#maincontent').textContent()).toContain(
          'The record already says all that could be read of the file',
        )
      })
    },
  )
})

/** Gives an answer to the question at a place of the page, as an option or in words. */
async function give(page: Page, at: number, answer: string): Promise<void> {
  const option = page
    .locator(`input[type=radio][name="answer-${at}"]`)
    .and(page.locator(`[value=${JSON.stringify(answer)}]`))
  if ((await option.count()) > 0) return option.check()
  const list = page.locator(`select[name="answer-${at}"]`)
  if ((await list.locator(`option[value=${JSON.stringify(answer)}]`).count()) > 0) {
    await list.selectOption(answer)
    return
  }
  await page.locator(`input[name="own-${at}"]`).fill(answer)
}
