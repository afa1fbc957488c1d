// What tests with a real browser are given: Chromium, and the installation of the page tests on a free port. Chromium
// is Debian's, or the one CHROMIUM names; without it the tests are skipped.
import { existsSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { SESSION_COOKIE } from '#web/sign-in.ts'
import { installation, type Installation, type Who } from '../web/given.ts'

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium'
export const noBrowser = !existsSync(EXECUTABLE)
export const skipped = `skipped where there is no browser at ${EXECUTABLE}`

export const WIDE = { width: 1280, height: 900 }
export const NARROW = { width: 360, height: 740 }

export function openBrowser(): Promise<Browser> {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ]
  const bare = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage']
  return chromium.launch({ executablePath: EXECUTABLE, headless: true, args: [...bare, ...quiet] })
}

/** Lets an installation be reached by browsers; answers its address. */
export function listen(at: Installation): Promise<string> {
  return at.server.listen({ host: '127.0.0.1', port: 0 })
}

/** A window of someone: signed in where the page tests' visitor is. Whatever goes wrong in its pages is gathered. */
export async function windowOf(
  browser: Browser,
  base: string,
  at: Installation,
  who: Who,
  options: BrowserContextOptions = {},
): Promise<{ readonly context: BrowserContext; readonly page: Page; readonly wrong: string[] }> {
  const context = await browser.newContext({ baseURL: base, viewport: WIDE, ...options })
  const session = (await at.visitor(who)).cookies.get(SESSION_COOKIE)
  if (session) await context.addCookies([{ name: SESSION_COOKIE, value: session, url: base }])
  const page = await context.newPage()
  return { context, page, wrong: gatherFaults(page) }
}

export type Visited = {
  readonly at: Installation
  /** What `furnish` answered: the system that was put in, for most. */
  readonly made: string
  window(who: Who, options?: BrowserContextOptions): ReturnType<typeof windowOf>
}

/** An installation that browsers are let in to, for all tests of a file; `furnish` puts into it what they need. */
export function visited(furnish: (at: Installation) => Promise<string>): Visited {
  let [at, browser, base, made]: [Installation?, Browser?, string?, string?] = []
  const there = () => {
    if (!at || !browser || base === undefined) throw new Error('asked before the tests began')
    return { at, browser, base }
  }
  beforeAll(async () => {
    at = await installation()
    made = await furnish(at)
    base = await listen(at)
    browser = await openBrowser()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await at?.close()
  })
  return {
    get at() {
      return there().at
    },
    get made() {
      return made ?? ''
    },
    window: (who, options) => windowOf(there().browser, there().base, there().at, who, options),
  }
}

/** The words of a page's own part, on one line. */
export async function said(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ')
}

/** Errors of scripts, refusals of the content policy, and requests to anywhere else. */
export function gatherFaults(page: Page): string[] {
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && !/status of 4\d\d/.test(text)) wrong.push(`console: ${text}`)
  })
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) wrong.push(`request to ${request.url()}`)
  })
  return wrong
}

/**
 * What axe finds against WCAG 2.2 AA and its best practices, one line each. Colours are the same at every width and take by far
 * the longest to look at, so a page that was looked at broad is looked at without them on a phone.
 */
export async function axe(page: Page, { colours = true } = {}): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      ...(!colours && { rules: { 'color-contrast': { enabled: false } } }),
    })
    .setLegacyMode(true)
    .analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        (node) => `${id}: ${help}: ${node.html.slice(0, 200)} ${node.failureSummary?.slice(0, 300) ?? ''}`,
      ),
  )
}

// Runs in the page, where TypeScript's types of this project do not reach.
const WIDTHS = `(() => {
  const root = document.documentElement
  const over = [...document.querySelectorAll('body *')].find(
    (one) => one.getBoundingClientRect().right > root.clientWidth + 1 && !one.closest('svg'),
  )
  return { room: root.clientWidth, need: root.scrollWidth, widest: over?.outerHTML.slice(0, 160) }
})()`

/** The page itself never scrolls sideways; what is broad scrolls within its own frame. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const { room, need, widest } = await page.evaluate<{ room: number; need: number; widest?: string }>(WIDTHS)
  expect(need <= room ? '' : `${what} needs ${need} of ${room}: ${widest}`).toBe('')
}
