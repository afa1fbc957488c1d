// A PostgreSQL of the tests' own: a new cluster in a temporary folder, on a free port of this machine only, run by an
// ordinary user because the server refuses to be root. Gone when the test ends, however it ends.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

export type Cluster = {
  readonly folder: string
  /** A new, empty database; returns its address. */
  createDatabase(): Promise<string>
  /** Kills the server as a loss of power would, and starts it again on what it left. */
  crash(): Promise<void>
  stop(): Promise<void>
}

const programs = findPrograms()

/** Why there is no PostgreSQL to test with; undefined where there is. */
export const noPostgres = programs ? undefined : 'PostgreSQL (initdb, postgres) is not installed'

/** `synced` for tests that crash it; the others go faster without waiting for the disk. */
export async function startPostgres({ synced = false } = {}): Promise<Cluster> {
  if (!programs) throw new Error(noPostgres)
  const folder = mkdtempSync(join(tmpdir(), 'throughline-postgres-'))
  const user = ordinaryUser()
  if (user) chownSync(folder, user.uid, user.gid)
  const as = runAs(user)
  const cluster = join(folder, 'cluster')
  const options = ['-D', cluster, '-U', 'throughline', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  const made = spawnSync(...as(join(programs, 'initdb'), options))
  if (made.status !== 0) throw new Error(`initdb failed: ${String(made.stderr)}`)
  const port = await freePort()
  const address = (database: string) => `postgres://throughline@127.0.0.1:${port}/${database}`
  const network = ['-p', String(port), '-h', '127.0.0.1', '-k', '']
  const listening = ['-D', cluster, ...network, '-c', `fsync=${synced ? 'on' : 'off'}`]
  const start = async () => {
    for (let tries = 0; tries < 50; tries += 1) {
      const server = spawn(...as(join(programs, 'postgres'), listening), { stdio: 'ignore' })
      if (await answers(address('postgres'), server)) return server
      // After a crash it refuses to start until the last processes of the one before have noticed.
      await pause(100)
    }
    throw new Error('PostgreSQL did not start')
  }
  let server = await start()
  let count = 0
  return {
    folder: cluster,
    async createDatabase() {
      count += 1
      await ask(address('postgres'), `create database test_${count}`)
      return address(`test_${count}`)
    },
    async crash() {
      await ended(server, 'SIGKILL')
      server = await start()
    },
    async stop() {
      await ended(server, 'SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type User = { readonly uid: number; readonly gid: number }

function findPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((one, other) => Number(other) - Number(one))
    : []
  const places = [
    ...versions.map((one) => join(debian, one, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ]
  return places.find((one) => existsSync(join(one, 'initdb')) && existsSync(join(one, 'postgres')))
}

function ordinaryUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const found = ['postgres', 'nobody'].flatMap((name) => lines.filter((line) => line.startsWith(`${name}:`)))
  const [, , uid, gid] = (found[0] ?? '').split(':').map(Number)
  if (!uid || !gid) throw new Error('There is no user but root to run PostgreSQL as')
  return { uid, gid }
}

// setpriv also sees to it that the server ends with the test, should the test be killed.
function runAs(user: User | undefined) {
  const setpriv = '/usr/bin/setpriv'
  const change = user ? [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'] : []
  return (program: string, args: readonly string[]): [string, string[]] =>
    existsSync(setpriv)
      ? [setpriv, [...change, '--pdeathsig=QUIT', '--', program, ...args]]
      : [program, [...args]]
}

/** Waits until it answers; false when it ended instead. */
async function answers(address: string, server: ChildProcess): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    try {
      await ask(address, 'select 1')
      return true
    } catch {
      await pause(25)
    }
  }
  return false
}

async function ask(address: string, question: string): Promise<void> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(question)
  } finally {
    await client.end().catch(() => {})
  }
}

async function ended(server: ChildProcess, signal: 'SIGKILL' | 'SIGINT'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill(signal)
  await gone
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
