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
}

type Environment = Readonly<Record<string, string | undefined>>

export const EXAMPLE_SECRET = 'change-me-change-me-change-me-change-me'
const SECRET_LENGTH = 32

/** Reads PORT, HOST, BASE_URL, DATABASE_URL, THROUGHLINE_DATA, THROUGHLINE_SECRET and NODE_ENV. */
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
  })
}
