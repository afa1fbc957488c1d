// The real command in a process of its own: it says where it listens and how to sign in, and stops when told.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import { moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { vocabulary } from '#core/kind.ts'
import { kinds } from '#kinds/index.ts'
import { openStore } from '#store/open.ts'
import { openPostOffice } from '../../test/post-office.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-serve-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

function start(environment: Record<string, string>, line = ['serve']) {
  const env = { PATH: process.env.PATH ?? '', THROUGHLINE_DATA: join(folder, 'data'), ...environment }
  const child = spawn(process.execPath, ['bin/throughline.mjs', ...line], { env })
  const said = { out: '', note: '' }
  child.stdout.on('data', (bytes: Buffer) => (said.out += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (said.note += bytes.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const listening = new Promise<void>((resolve) => {
    child.stdout.on('data', () => said.out.includes('\n') && resolve())
    void ended.then(() => resolve())
  })
  return { child, said, ended, listening }
}

test('serve says in one line where it listens and how to sign in, answers, and stops with 0', async () => {
  const port = await freePort()
  const { child, said, ended, listening } = start({ PORT: String(port) })
  await listening
  const base = `http://127.0.0.1:${port}`
  expect(said.out).toMatch(
    new RegExp(
      `^Throughline is at ${base} \\. To sign in for the first time open ${base}/first-account/[\\w-]+ \\. Stop it with Ctrl\\+C\\.\\n$`,
    ),
  )
  expect(await (await fetch(`${base}/health`)).text()).toBe('ok')
  const first = await fetch(base, { redirect: 'follow' })
  expect([first.status, first.url]).toEqual([200, `${base}/northmoor-and-vale`])
  expect((await fetch(/http\S+first-account\S+/.exec(said.out)?.[0] ?? '')).status).toBe(200)

  // A second one on the same port says why it cannot, and the first goes on.
  const second = start({ PORT: String(port), THROUGHLINE_DATA: join(folder, 'other') })
  expect(await second.ended).toBe(1)
  expect(second.said.note).toMatch(/EADDRINUSE|in use/)
  expect((await fetch(`${base}/health`)).status).toBe(200)

  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(said.note).toBe('')
}, 60_000)

test('serve refuses to start in production with no secret or the example one', async () => {
  const secrets = [{}, { THROUGHLINE_SECRET: 'change-me-change-me-change-me-change-me' }]
  for (const secret of secrets) {
    const { said, ended } = start({ NODE_ENV: 'production', ...secret })
    expect(await ended).toBe(1)
    expect(said.out).toBe('')
    expect(said.note).toMatch(/THROUGHLINE_SECRET .* 32 random characters/)
  }
}, 60_000)

test('serve says what is wrong with a port', async () => {
  const { said, ended } = start({ PORT: 'eighty' })
  expect(await ended).toBe(1)
  expect(said.note).toBe('throughline: PORT cannot be "eighty". Give a number from 1 to 65535.\n')
}, 60_000)

test('serve sends the mail that waits, where a mail server is set, and not a word about its password', async () => {
  const office = await openPostOffice()
  onTestFinished(() => office.close())
  const data = join(folder, 'with-mail')
  const now = moment(new Date().toISOString())
  const store = await openStore({ folder: data, vocabulary: vocabulary(kinds) }, () => now)
  await store.createSystem({ slug: 'north', name: 'The north', root: id('area/north'), createdAt: now })
  const pat = {
    id: 'pat',
    login: 'pat@example.test',
    name: 'Pat',
    owner: true,
    createdAt: now,
    closed: false,
  }
  await store.createAccount(pat, 'hash')
  const notice = {
    system: 'north',
    account: 'pat',
    id: 'n',
    at: now,
    text: 'It was adopted.',
    href: '/drafts/a',
  }
  await store.addNotices([{ ...notice, read: false, mail: 'waiting' }])
  const port = await freePort()
  const { child, said, ended } = start({
    PORT: String(port),
    THROUGHLINE_DATA: data,
    THROUGHLINE_SMTP_URL: `smtp://desk:a%20secret@127.0.0.1:${office.port}`,
    THROUGHLINE_MAIL_FROM: 'Desk <desk@board.example>',
  })
  await vi.waitFor(() => expect(office.received).toHaveLength(1), { timeout: 30_000 })
  expect(office.received).toMatchObject([{ to: ['pat@example.test'], user: 'desk' }])
  expect(office.received[0]?.text).toContain(`http://127.0.0.1:${port}/north/drafts/a`)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect((await store.notices('pat', 1))[0]?.mail).toBe('sent')
  await store.close()
  expect(`${said.out}${said.note}`).not.toContain('secret')
}, 60_000)
