// Starts writer.ts as a process, to be waited for or killed.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Place } from '#store/engine.ts'

export type Writer = {
  /** The numbers acknowledged so far. */
  readonly acknowledged: readonly number[]
  /** All numbers acknowledged, when it came to its own end; rejects when it failed. */
  readonly ended: Promise<number[]>
  /** Kills it on the spot; resolves to what it had acknowledged by then. */
  kill(): Promise<readonly number[]>
}

export function startWriter(place: Place, name: string, times: number): Writer {
  const script = fileURLToPath(new URL('writer.ts', import.meta.url))
  const writer = spawn(process.execPath, [script, JSON.stringify(place), name, String(times)])
  const acknowledged: number[] = []
  let [said, errors] = ['', '']
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (said + text).split('\n')
    said = lines.pop() ?? ''
    acknowledged.push(...lines.map(Number))
  })
  writer.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const gone = new Promise<number | null>((resolve) => writer.once('close', resolve))
  const ended = gone.then((code) => {
    if (code !== 0) throw new Error(`The writer ended with ${code}: ${errors}`)
    return acknowledged
  })
  ended.catch(() => {})
  return {
    acknowledged,
    ended,
    async kill() {
      writer.kill('SIGKILL')
      await gone
      if (errors) throw new Error(`The writer failed: ${errors}`)
      return acknowledged
    },
  }
}
