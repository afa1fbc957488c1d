// A real mail server on this machine for tests: it keeps what it is given, and refuses what it is told to. Reads the
// letters back as a mail program would: headers unfolded, words decoded.
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export type Received = {
  readonly from: string
  readonly to: readonly string[]
  readonly secure: boolean
  readonly user: string | undefined
  /** All headers, by lower-case names; what came twice is joined with a line break. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly html: string
}

export type PostOffice = {
  readonly port: number
  readonly received: readonly Received[]
  /** The next letters are answered like this when they name the recipient, or at the end of the letter. */
  refuse: { at: 'recipient' | 'letter'; code: number; times: number } | undefined
  /** Called with each letter, before its sender is answered. */
  onLetter: () => void
  close(): Promise<void>
}

export async function openPostOffice(options: SMTPServerOptions = {}): Promise<PostOffice> {
  const received: Received[] = []
  const office = {
    port: 0,
    received,
    refuse: undefined as PostOffice['refuse'],
    onLetter: () => {},
    close: async () => {},
  }
  const refusal = (at: 'recipient' | 'letter') => {
    const { refuse } = office
    if (!refuse || refuse.at !== at || refuse.times === 0) return undefined
    refuse.times -= 1
    return Object.assign(new Error('Not today'), { responseCode: refuse.code })
  }
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      password === 'a secret' ? done(null, { user: username }) : done(new Error('Unknown')),
    onRcptTo: (_address, _session, done) => done(refusal('recipient') ?? null),
    onData(stream, { envelope, secure, user }, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const no = refusal('letter')
        office.onLetter()
        if (no) return done(no)
        const { mailFrom, rcptTo } = envelope
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map((one) => one.address),
          secure,
          user: user as string | undefined,
          ...readLetter(Buffer.concat(pieces).toString('latin1')),
        })
        return done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  office.port = (server.server.address() as AddressInfo).port
  office.close = () => new Promise((resolve) => server.close(() => resolve()))
  return office
}

function readLetter(raw: string): Pick<Received, 'headers' | 'text' | 'html'> {
  const { headers, body } = readPart(raw)
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '')?.[1]
  const parts = boundary === undefined ? [raw] : body.split(`--${boundary}`).slice(1, -1)
  // The line breaks around a boundary are its own.
  const read = parts.map((part) => readPart(part.replace(/^\r\n|\r\n$/g, '')))
  const of = (type: string) => read.find((part) => part.headers['content-type']?.startsWith(type))
  return { headers, text: decoded(of('text/plain')), html: decoded(of('text/html')) }
}

type Part = { readonly headers: Record<string, string>; readonly body: string }

function readPart(raw: string): Part {
  const at = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, at)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const name = line.slice(0, line.indexOf(':')).toLowerCase()
    const value = words(line.slice(line.indexOf(':') + 1).trim())
    headers[name] = headers[name] === undefined ? value : `${headers[name]}\n${value}`
  }
  return { headers, body: raw.slice(at + 4) }
}

function decoded(part: Part | undefined): string {
  const way = part?.headers['content-transfer-encoding']
  const body = part?.body ?? ''
  const bytes =
    way === 'base64'
      ? Buffer.from(body, 'base64').toString('latin1')
      : way === 'quoted-printable'
        ? quoted(body)
        : body
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n')
}

function quoted(text: string): string {
  return text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Words that are not plain letters stand encoded in headers (RFC 2047). */
function words(text: string): string {
  return text
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, way: string, word: string) =>
      way.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : Buffer.from(quoted(word.replaceAll('_', ' ')), 'latin1').toString('utf8'),
    )
}
