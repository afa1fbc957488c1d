// Asks the package registry whether anything shipped has a known high or critical advisory. Where nobody answers it
// says so and passes, because silence is neither good news nor bad; docs/dependencies.md says what was read by hand.
import { spawnSync } from 'node:child_process'

type Answer = {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> }
  readonly message?: string
  readonly error?: { readonly summary?: string }
}

const run = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 60_000 })
const answer = parse(run.stdout ?? '')
const found = answer?.metadata?.vulnerabilities
if (!found) {
  const reason = answer?.error?.summary || answer?.message || run.error?.message || 'no reason given'
  process.stdout.write(`Not checked: the registry gave no answer about advisories (${reason.trim()}).\n`)
  process.stdout.write('Nothing is known either way. Run this again where npm audit is answered.\n')
} else {
  const grave = (found['high'] ?? 0) + (found['critical'] ?? 0)
  process.stdout.write(
    `Checked: ${grave} high or critical, ${found['total'] ?? 0} in all, in what is shipped.\n`,
  )
  if (grave > 0) {
    process.stdout.write('Run "npm audit --omit=dev" for the list.\n')
    process.exitCode = 1
  }
}

function parse(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return undefined
  }
}
