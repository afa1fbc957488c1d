// What runs in the thread that reads one file: batches of rows go out as they are read, then the outcome.
import { parentPort, workerData } from 'node:worker_threads'
import { must } from '#core/problem.ts'
import type { Merge, Row, Sink } from './grid.ts'
import type { Limits } from './limits.ts'
import { readBytes, type Outcome } from './read-bytes.ts'

export type Order = { readonly bytes: Uint8Array; readonly name: string; readonly limits: Limits }

export type Message =
  | { readonly is: 'sheet'; readonly name: string; readonly hidden: boolean }
  | { readonly is: 'rows'; readonly rows: readonly Row[] }
  | { readonly is: 'merges'; readonly merges: readonly Merge[] }
  | { readonly is: 'outcome'; readonly outcome: Outcome }

const port = parentPort
must(port, 'this file is only run as a thread')
const send = (message: Message) => port.postMessage(message)
const sink: Sink = {
  sheet: (name, hidden) => send({ is: 'sheet', name, hidden }),
  rows: (rows) => send({ is: 'rows', rows }),
  merges: (merges) => send({ is: 'merges', merges }),
}
const { bytes, name, limits }: Order = workerData
send({ is: 'outcome', outcome: await readBytes(bytes, name, limits, sink) })
