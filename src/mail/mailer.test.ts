// Letters sent to a real mail server on this machine: plain, over TLS, signed in, and refused.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, afterEach, describe, expect, onTestFinished, test } from 'vitest'
import type { SMTPServerOptions } from 'smtp-server'
import { openPostOffice, type PostOffice } from '../../test/post-office.ts'
import { isThisMachine, mailer, type MailSettings } from './mailer.ts'

const from = { name: 'The desk, “Example”', address: 'desk@board.example' }
const letter = {
  to: 'pat@example.test',
  subject: 'Zoë’s board: 健康',
  text: 'A sentence.\n.\nAnd “another”.\n',
  html: '<p>A sentence.</p>',
  key: 'abc',
}
const opened: PostOffice[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
})

async function given(options: SMTPServerOptions = {}, settings: Partial<MailSettings> = {}) {
  const office = await openPostOffice(options)
  opened.push(office)
  const own = mailer({ host: '127.0.0.1', port: office.port, secure: false, from, ...settings })
  onTestFinished(() => own.close())
  return { office, send: (given = letter) => own.send(given) }
}

test('a letter arrives as it was written, to one recipient, from the sender that was set', async () => {
  const { office, send } = await given()
  expect(await send()).toEqual({ is: 'sent' })
  expect(office.received).toMatchObject([
    {
      from: 'desk@board.example',
      to: ['pat@example.test'],
      secure: false,
      text: letter.text,
      user: undefined,
    },
  ])
  const headers = office.received[0]?.headers ?? {}
  expect(headers).toMatchObject({
    subject: letter.subject,
    to: 'pat@example.test',
    'message-id': '<abc@board.example>',
    'auto-submitted': 'auto-generated',
  })
  expect(headers['from']).toContain('<desk@board.example>')
  expect(office.received[0]?.html).toBe(letter.html)
})

test('nothing in a subject becomes a header, and no second recipient', async () => {
  const { office, send } = await given()
  await send({ ...letter, subject: 'Board\r\nBcc: all@example.test\r\n\r\nBody' })
  await send({ ...letter, to: 'pat@example.test, kim@example.test' })
  await send({ ...letter, to: 'pat@example.test>\r\nRCPT TO:<kim@example.test' })
  expect(office.received[0]?.headers['bcc']).toBeUndefined()
  expect(office.received[0]?.text).toBe(letter.text)
  for (const one of office.received) expect(one.to).toHaveLength(1)
  expect(office.received.flatMap((one) => one.to)).not.toContain('kim@example.test')
})

test.each([
  ['recipient', 550, 'refused'],
  ['recipient', 450, 'later'],
  ['letter', 554, 'refused'],
  ['letter', 452, 'later'],
] as const)('refused at the %s with %i it is %s, without an address in the reason', async (at, code, is) => {
  const { office, send } = await given()
  office.refuse = { at, code, times: 1 }
  const sent = await send()
  expect(sent).toMatchObject({ is, why: expect.stringContaining(String(code)) as string })
  expect(JSON.stringify(sent)).not.toContain('pat')
  expect(await send()).toEqual({ is: 'sent' })
})

test('a server that does not answer, or does not take the sender or the password, is unreachable', async () => {
  const { office, send } = await given({}, { user: 'desk', password: 'wrong-word' })
  const sent = await send()
  expect(sent.is).toBe('unreachable')
  expect(JSON.stringify(sent)).not.toContain('wrong-word')
  const refusing = await given({ onMailFrom: (_address, _session, done) => done(new Error('No')) })
  expect((await refusing.send()).is).toBe('unreachable')
  await opened[0]?.close()
  expect(await send()).toMatchObject({
    is: 'unreachable',
    why: expect.stringContaining('ECONNREFUSED') as string,
  })
  expect(office.received).toEqual([])
})

test('it signs in where that is set', async () => {
  const { office, send } = await given({ authOptional: false }, { user: 'desk', password: 'a secret' })
  expect(await send()).toEqual({ is: 'sent' })
  expect(office.received[0]?.user).toBe('desk')
})

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['127.example', false],
  ['mail.example', false],
  ['10.0.0.1', false],
])('%s is this machine: %s', (host, is) => {
  expect(isThisMachine(host)).toBe(is)
})

const noOpenssl = spawnSync('openssl', ['version']).status !== 0

describe.skipIf(noOpenssl)('over TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-mail-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const certificate = () => {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
    const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
    execFileSync('openssl', ['req', '-x509', ...made, ...subject, '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    })
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  }
  const trust = (cert: string) => {
    const before = getCACertificates('default')
    setDefaultCACertificates([...before, cert])
    onTestFinished(() => setDefaultCACertificates(before))
  }

  test.each([
    ['STARTTLS where it is offered', false],
    ['TLS from the first byte', true],
  ])('%s: only with a server whose certificate is trusted', async (_, secure) => {
    const proof = certificate()
    const options = { ...proof, secure, disabledCommands: [] }
    const { office, send } = await given(options, { secure, user: 'desk', password: 'a secret' })
    expect(await send()).toMatchObject({ is: 'unreachable' })
    expect(office.received).toEqual([])
    trust(proof.cert)
    expect(await send()).toEqual({ is: 'sent' })
    expect(office.received).toMatchObject([{ secure: true, user: 'desk' }])
  })
})

test('a password is not said over an open line to another machine', async () => {
  const said: (string | undefined)[] = []
  const { office } = await given({
    onAuth: ({ password }, _session, done) => {
      said.push(password ?? '')
      done(null, { user: 'desk' })
    },
  })
  // Another name of this machine, which counts as another machine.
  const own = mailer({
    host: '0.0.0.0',
    port: office.port,
    secure: false,
    from,
    user: 'desk',
    password: 'a secret',
  })
  onTestFinished(() => own.close())
  expect(await own.send(letter)).toMatchObject({ is: 'unreachable' })
  expect([said, office.received]).toEqual([[], []])
})
