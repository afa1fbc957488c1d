// How things are measured: warmed up, many times, by turns with what they are compared with, so that both meet the
// same noise; the middle one counts. Knows nothing of what is measured.
import { fork, type ChildProcess } from 'node:child_process'

/** Milliseconds and megabytes: less is better. `a second`: more is better. */
export type Unit = 'ms' | 'MB' | 'a second'

/** One line of the results. */
export type Figure = {
  readonly what: string
  readonly unit: Unit
  readonly ours: number
  /** Milliseconds of processor time within `ours`, which other work on the machine disturbs less. */
  readonly processor?: number
  readonly baseline?: { readonly what: string; readonly value: number }
  /** The most that `ours` may be. */
  readonly budget?: number
}

export type Timed = { readonly ms: number; readonly processor: number }
type Work = (turn: number) => unknown

/** The middle of `times` turns, after a few that do not count. */
export async function timed(times: number, work: Work, warmUp = 3): Promise<Timed> {
  const [one] = await byTurns(times, [work], warmUp)
  return one as Timed
}

/** The same for several pieces of work, one after the other in each turn. */
export async function byTurns(times: number, works: readonly Work[], warmUp = 3): Promise<readonly Timed[]> {
  const taken = works.map((): Timed[] => [])
  for (let turn = -warmUp; turn < times; turn++) {
    for (const [at, work] of works.entries()) {
      const one = await once(() => work(turn + warmUp))
      if (turn >= 0) taken[at]?.push(one)
    }
  }
  return taken.map((all) => ({
    ms: median(all.map((one) => one.ms)),
    processor: median(all.map((one) => one.processor)),
  }))
}

export async function once(work: () => unknown): Promise<Timed> {
  const [before, used] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(used)
  return { ms: performance.now() - before, processor: (user + system) / 1000 }
}

export function median(all: readonly number[]): number {
  return percentile(all, 50)
}

/** The smallest value that is not less than so many per cent of all. */
export function percentile(all: readonly number[], percent: number): number {
  const sorted = all.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}

/** Megabytes held by the process, and by its values alone, after the garbage is gone. Wants --expose-gc. */
export async function held(): Promise<{ readonly resident: number; readonly values: number }> {
  for (let turn = 0; turn < 4; turn++) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const { rss, heapUsed, external } = process.memoryUsage()
  return { resident: rss / MB, values: (heapUsed + external) / MB }
}

const MB = 1024 * 1024

/** A process of its own in which a function of a module ran. */
export type Apart<T> = {
  readonly answer: T
  /** The most memory it ever had resident, in megabytes. */
  readonly peak: number
  /** Milliseconds of processor time it used so far. */
  processor(): Promise<number>
  stop(): Promise<void>
}

/** Runs an exported function with arguments (plain values) in a process of its own, which stays until stopped. */
export async function start<T>(module: URL, name: string, ...given: readonly unknown[]): Promise<Apart<T>> {
  const program = new URL('apart.ts', import.meta.url)
  const child = fork(program, [module.href, name, JSON.stringify(given)], { execArgv: ['--expose-gc'] })
  const told = new Promise<{ answer: T; peak: number }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { answer: T; peak: number }))
    child.once('exit', (code) => reject(new Error(`${name} ended with ${String(code)}`)))
  })
  return { ...(await told), processor: () => asked(child), stop: () => ended(child) }
}

/** The same, waiting for the answer only. */
export async function apart<T>(module: URL, name: string, ...given: readonly unknown[]): Promise<T> {
  const one = await start<T>(module, name, ...given)
  await one.stop()
  return one.answer
}

function asked(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('message', (message) => resolve(message as number))
    child.send('processor')
  })
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill()
  await gone
}
