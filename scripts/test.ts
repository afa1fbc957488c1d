// The whole test, one command: what the tests need from the system, then format, types, lint, dead code, and every
// suite. Ends with one line, "N passed, N failed", in which a failed check counts as one failed test.
// With --quick: nothing is installed and only the pure tests run.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { addSystemPackages } from './system-packages.ts'

type Counts = { passed: number; failed: number; skipped: number }

const quick = process.argv.includes('--quick')
const results = '.cache/tests.json'
const checks = ['format:check', 'types', 'lint', 'unused']

if (!quick) addSystemPackages()
// Side by side, for each leaves a processor idle some of the time.
const checked = await Promise.all(checks.map(async (check) => ({ check, good: await isInOrder(check) })))
const broken = checked.flatMap(({ check, good }) => (good ? [] : [check]))
const tests = runTests()
if (broken.length > 0) process.stdout.write(`\nNot in order: ${broken.join(', ')} (see above).\n`)
const passed = tests.passed + checks.length - broken.length
const failed = tests.failed + broken.length
process.stdout.write(
  `\n${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}\n`,
)
process.exit(failed === 0 ? 0 : 1)

function runTests(): Counts {
  mkdirSync('.cache', { recursive: true })
  rmSync(results, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const worlds = quick ? ['--project=pure'] : []
  const good = succeeds('vitest', ['run', ...reporters, ...worlds])
  const counted = readCounts()
  // An error outside any test, or a run that broke off, fails no test but must not pass.
  if (!good && counted.failed === 0) counted.failed = 1
  return counted
}

function readCounts(): Counts {
  type Suite = { status: string; assertionResults: { status: string }[] }
  const counts = { passed: 0, failed: 0, skipped: 0 }
  let suites: Suite[]
  try {
    const read = JSON.parse(readFileSync(results, 'utf8')) as { testResults: Suite[] }
    suites = read.testResults
  } catch {
    return counts
  }
  for (const suite of suites) {
    const statuses = suite.assertionResults.map((test) => test.status)
    // A file that could not be read, or whose set-up failed, has failed although no single test of it has.
    if (suite.status === 'failed' && !statuses.includes('failed')) counts.failed += 1
    for (const status of statuses) {
      if (status === 'passed') counts.passed += 1
      else if (status === 'failed') counts.failed += 1
      else counts.skipped += 1
    }
  }
  return counts
}

/** Whether a check of the whole tree finds nothing; what it says is written at once when it is done. */
function isInOrder(check: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', check], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
    child.once('close', (status) => {
      process.stdout.write(`${check}: ${status === 0 ? 'in order' : 'NOT in order'}\n${said}`)
      resolve(status === 0)
    })
  })
}

function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}
