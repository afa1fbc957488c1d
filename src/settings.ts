// The settings of an installation, read once from the environment. Secrets come from nowhere else.
import { randomBytes } from 'node:crypto'
import { parsed, problem, type Parsed, type Problem } from '#core/problem.ts'

export type Settings = {
  readonly production: boolean
  readonly host: string
  readonly port: number
  readonly baseUrl: string
  /** Where the record is kept: PostgreSQL by address, else a folder. */
  readonly keptIn: { readonly databaseUrl: string } | { readonly folder: string }
  readonly secret: string
  /** The server that mail goes out by, and whom it is from; without it no mail is sent. */
  readonly mail?: Mail
}

type Mail = {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (smtps). */
  readonly secure: boolean
  readonly user?: string
  readonly password?: string
  readonly from: { readonly name: string; readonly address: string }
}

type Environment = Readonly<Record<string, string | undefined>>

export const EXAMPLE_SECRET = 'change-me-change-me-change-me-change-me'
const SECRET_LENGTH = 32

/** Reads PORT, HOST, BASE_URL, DATABASE_URL, THROUGHLINE_DATA, THROUGHLINE_SECRET, THROUGHLINE_SMTP_URL, THROUGHLINE_MAIL_FROM and NODE_ENV. */
export function readSettings(environment: Environment): Parsed<Settings> {
  const production = environment.NODE_ENV === 'production'
  const host = environment.HOST || '127.0.0.1'
  const port = Number(environment.PORT || 4646)
  const problems: Problem[] = []
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    problems.push(
      problem('bad-port', `PORT cannot be "${environment.PORT}"`, 'Give a number from 1 to 65535.'),
    )
  }
  const given = environment.THROUGHLINE_SECRET || undefined
  if (production && !given) {
    problems.push(
      problem('no-secret', 'THROUGHLINE_SECRET is not set', 'Set it to 32 random characters or more.'),
    )
  }
  if (given !== undefined && (given === EXAMPLE_SECRET || given.length < SECRET_LENGTH)) {
    problems.push(
      problem(
        'weak-secret',
        'THROUGHLINE_SECRET is the example or too short',
        'Set it to 32 random characters or more.',
      ),
    )
  }
  const baseUrl = (
    environment.BASE_URL || `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  ).replace(/\/+$/, '')
  if (!/^https?:\/\/[^\s/]+$/.test(baseUrl)) {
    problems.push(
      problem(
        'bad-address',
        `BASE_URL cannot be "${baseUrl}"`,
        'Write it as https://throughline.example, without a path.',
      ),
    )
  }
  const mail = readMail(environment)
  problems.push(...mail.problems)
  if (problems.length > 0) return { problems }
  return parsed({
    production,
    host,
    port,
    baseUrl,
    keptIn: environment.DATABASE_URL
      ? { databaseUrl: environment.DATABASE_URL }
      : { folder: environment.THROUGHLINE_DATA || 'data' },
    // Forms opened before a restart must then be opened again; nothing else hangs on it outside production.
    secret: given ?? randomBytes(32).toString('hex'),
    ...(mail.value && { mail: mail.value }),
  })
}

const PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 }

// What was given holds a password, so it is never said back.
function readMail(environment: Environment): Parsed<Mail | undefined> {
  const [url, sender] = [environment.THROUGHLINE_SMTP_URL, environment.THROUGHLINE_MAIL_FROM]
  if (!url && !sender) return parsed(undefined)
  const server = serverOf(url ?? '')
  const from = senderOf(sender ?? '')
  const problems: Problem[] = []
  if (!server) {
    problems.push(
      problem(
        url ? 'bad-mail-server' : 'no-mail-server',
        `THROUGHLINE_SMTP_URL ${url ? 'cannot be read' : 'is not set, but THROUGHLINE_MAIL_FROM is'}`,
        'Write it as smtp://name:password@mail.example:587, or smtps://; write @ : / % within the password as %40 %3A %2F %25.',
      ),
    )
  }
  if (!from) {
    problems.push(
      problem(
        sender ? 'bad-mail-sender' : 'no-mail-sender',
        `THROUGHLINE_MAIL_FROM ${sender ? 'cannot be read' : 'is not set, but THROUGHLINE_SMTP_URL is'}`,
        'Write it as throughline@board.example, or as Throughline <throughline@board.example>.',
      ),
    )
  }
  return server && from ? parsed({ ...server, from }) : { problems }
}

function serverOf(text: string): Omit<Mail, 'from'> | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const usual = url && PORTS[url.protocol]
  if (!url?.hostname || !usual || !/^\/?$/.test(url.pathname) || url.search || url.hash) return undefined
  const [user, password] = [decoded(url.username), decoded(url.password)]
  if (user === undefined || password === undefined || (password && !user)) return undefined
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port || usual),
    secure: url.protocol === 'smtps:',
    ...(user && { user, password }),
  }
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

function senderOf(text: string): Mail['from'] | undefined {
  const [, name = '', inside, alone] =
    /^(?:"?([^"<>@\p{Cc}]*?)"?\s*<([^\s<>@,"]+@[^\s<>@,"]+)>|([^\s<>@,"]+@[^\s<>@,"]+))$/u.exec(
      text.trim(),
    ) ?? []
  const address = inside ?? alone
  return address === undefined ? undefined : { name, address }
}
