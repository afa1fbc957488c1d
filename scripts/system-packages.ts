// The programs that tests use beside Node: a browser, a database, certificates and fonts for
// pictures. Installs them from Debian where it may, and elsewhere says which tests will be skipped. Knows no test.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

type SystemPackage = { readonly name: string; readonly usedBy: string; present(): boolean }

const packages: readonly SystemPackage[] = [
  { name: 'chromium', usedBy: 'the browser tests', present: () => existsSync('/usr/bin/chromium') },
  {
    name: 'postgresql',
    usedBy: 'the store tests on PostgreSQL',
    present: () =>
      foldersIn('/usr/lib/postgresql').some((at) => existsSync(`/usr/lib/postgresql/${at}/bin/initdb`)),
  },
  {
    name: 'openssl',
    usedBy: 'the tests of mail over TLS',
    present: () => spawnSync('openssl', ['version']).status === 0,
  },
  {
    name: 'libreoffice-writer-nogui',
    usedBy: 'the test that another program opens our Word documents',
    present: () => existsSync('/usr/bin/soffice'),
  },
  {
    name: 'fonts-liberation',
    usedBy: 'the tests that look at text in pictures',
    present: () => foldersIn('/usr/share/fonts/truetype').some((at) => at.startsWith('liberation')),
  },
]

export function addSystemPackages(): void {
  const missing = packages.filter((one) => !one.present())
  if (missing.length === 0) return
  const names = missing.map((one) => one.name)
  const isRoot = process.getuid?.() === 0
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    process.stdout.write(`Installing what the tests need (${names.join(', ')}) …\n`)
    apt('update')
    apt('install', '-y', '--no-install-recommends', ...names)
  }
  const absent = missing.filter((one) => !one.present())
  for (const one of absent) process.stdout.write(`${one.name} is not there: ${one.usedBy} will be skipped.\n`)
  if (absent.length > 0 && !isRoot && existsSync('/usr/bin/apt-get')) {
    process.stdout.write(`To run them too: sudo apt-get install ${absent.map((one) => one.name).join(' ')}\n`)
  }
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const result = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' })
  if (result.status !== 0) process.stdout.write(`apt-get ${args[0]} failed:\n${result.stderr}\n`)
}

function foldersIn(path: string): string[] {
  return existsSync(path) ? readdirSync(path) : []
}
