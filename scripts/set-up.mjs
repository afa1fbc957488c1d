// Makes a checkout ready to run: the packages of the lock file and, where the machine's Node is too old, a newer
// Node inside node_modules. Runs before every start and test, so it must cost nothing when nothing is to do.
// Plain JavaScript without dependencies, because it has to run on Node 20 before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const NODE = '24.21.0'
const NODE_MAJOR = 24

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const lock = join(root, '.cache', 'set-up.lock')
const forTests = process.argv.includes('--for-tests')
const omitsDevelopment =
  !forTests &&
  (process.env.NODE_ENV === 'production' || (process.env.npm_config_omit ?? '').split(/\s+/).includes('dev'))

const wanted = omitsDevelopment ? ['--omit=dev'] : ['--include=dev']

if (work().length > 0) await oneAtATime(setUp)

function setUp() {
  // Another set-up may have done the work while this one waited.
  const steps = work()
  if (steps.includes('packages')) {
    say('Installing the packages (once, up to a minute) …')
    // No package may run code of its own while it is installed; those used here bring their binaries ready made.
    npm(['ci', '--ignore-scripts', ...wanted])
  }
  // `npm ci` takes the local Node away, so it always comes after.
  if (work().includes('node')) {
    say(`This machine has Node ${outerNode().version}; installing Node ${NODE} for this folder only …`)
    npm(['install', '--no-save', ...wanted, `node@${NODE}`])
  }
  if (work().includes('command'))
    symlinkSync('../../bin/throughline.mjs', join(modules, '.bin', 'throughline'))
  const left = work()
  if (left.length > 0) fail(`The set-up did not finish (${left.join(', ')}). Run "npm ci" to see why.`)
  say('Ready.')
}

/** What is still to do, in order. */
function work() {
  const steps = []
  if (!packagesMatchLock()) steps.push('packages')
  if (needsLocalNode() && !existsSync(join(modules, '.bin', 'node'))) steps.push('node')
  // `npx throughline` then needs no detour through a cache; npm finds the command by itself on Windows.
  if (process.platform !== 'win32' && !existsSync(join(modules, '.bin', 'throughline'))) steps.push('command')
  return steps
}

// npm writes what it has installed into node_modules/.package-lock.json when it has finished, so comparing the two
// also notices an installation that broke off, and does not repeat one made by hand.
function packagesMatchLock() {
  const installed = readPackages(join(modules, '.package-lock.json'))
  if (!installed) return false
  const locked = readPackages(join(root, 'package-lock.json')) ?? {}
  // By name and version, not by path: adding the local Node may move a package up to where others find it too.
  const there = new Set(Object.entries(installed).map(nameAndVersion))
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.devOptional || (omitsDevelopment && entry.dev)) return true
    return there.has(nameAndVersion([path, entry]))
  })
}

function nameAndVersion([path, entry]) {
  return `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${entry.version}`
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

function needsLocalNode() {
  const outer = outerNode()
  return outer.local || Number(outer.version.split('.')[0]) < NODE_MAJOR
}

// The Node that npm itself runs on is the machine's own; this script may already run on the local one.
function outerNode() {
  const path = process.env.npm_node_execpath ?? process.execPath
  const named = /\bnode\/v([\d.]+)/.exec(process.env.npm_config_user_agent ?? '')
  return { version: named?.[1] ?? process.versions.node, local: path.startsWith(modules) }
}

function npm(args) {
  // The local Node must not run the npm that replaces it.
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const outside = (process.env[key] ?? '').split(delimiter).filter((folder) => !folder.startsWith(modules))
  const env = { ...process.env, [key]: outside.join(delimiter) }
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const result = spawnSync('npm', [...args, ...quiet], {
    cwd: root,
    env,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  if (result.status === 0) return
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}\n`)
  fail(`"npm ${args.join(' ')}" failed; its own words are above.`)
}

// `npm start` and `npm test` may be begun together; the second waits for the first. A folder is made whole or not
// at all, so it serves as the lock; one left by a process that has died is taken over.
async function oneAtATime(action) {
  mkdirSync(dirname(lock), { recursive: true })
  for (let waited = 0; !take(); waited++) {
    if (waited === 0) say('Another set-up is running in this folder; waiting for it …')
    await new Promise((done) => setTimeout(done, 200))
  }
  process.on('exit', () => rmSync(lock, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))
  action()
}

function take() {
  try {
    mkdirSync(lock)
    writeFileSync(join(lock, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isAbandoned()) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

function isAbandoned() {
  try {
    // No set-up takes so long; by then another program may have the number of the one that died.
    if (Date.now() - statSync(lock).mtimeMs > 15 * 60_000) return true
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

function say(line) {
  process.stdout.write(`${line}\n`)
}

function fail(line) {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}
