// Reads a spreadsheet of any kind in a thread of its own, within bounds of size, time and memory, so that no
// file can stall or end the process. Knows nothing of what the rows mean.
import { readFile, stat } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { failed, type Parsed } from '#core/problem.ts'
import { gatherGrids, type Workbook } from './grid.ts'
import { LIMITS, type Limits } from './limits.ts'
import type { Message, Order } from './reading-thread.ts'

export type Progress = { readonly sheet: string; readonly rows: number }

export type ReadOptions = {
  readonly limits?: Partial<Limits>
  /** Called after each batch of rows with the sheet being read and the rows read so far in the whole file. */
  readonly onProgress?: (progress: Progress) => void
}

/**
 * Reads an .xlsx, .xlsm or CSV file from its bytes or from a path. The value holds the warnings too; without
 * a value the problems say why the file was refused and what to do. Throws only when the path cannot be read.
 */
export async function readWorkbook(
  source: Uint8Array | string,
  name: string,
  options: ReadOptions = {},
): Promise<Parsed<Workbook>> {
  const limits = { ...LIMITS, ...options.limits }
  const size = typeof source === 'string' ? (await stat(source)).size : source.length
  if (size > limits.fileBytes) return tooLarge(size, limits, name)
  return oneOfFew(async () => {
    const bytes = typeof source === 'string' ? await readFile(source) : source
    return readInThread({ bytes, name, limits }, options.onProgress)
  })
}

function tooLarge(size: number, limits: Limits, file: string): Parsed<never> {
  const [has, most] = [Math.ceil(size / MB), Math.floor(limits.fileBytes / MB)]
  const remedy = 'Remove pictures and sheets that are not needed, or split it, and choose the file again.'
  return failed('file-too-large', `The file is ${has} MB; at most ${most} MB are read`, remedy, { file })
}

const MB = 1024 * 1024

function readInThread(order: Order, onProgress: ReadOptions['onProgress']): Promise<Parsed<Workbook>> {
  const { limits, name: file } = order
  const { sink, grids } = gatherGrids()
  let rows = 0
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      env: {},
      execArgv: [],
    })
    const timer = setTimeout(() => finish(tooSlow(limits, file)), limits.milliseconds)
    const finish = (answer: Parsed<Workbook>) => {
      clearTimeout(timer)
      resolve(answer)
      void thread.terminate()
    }
    const fail = (reason: unknown) => {
      clearTimeout(timer)
      reject(reason)
      void thread.terminate()
    }
    const receive = (message: Message) => {
      if (message.is === 'sheet') sink.sheet(message.name, message.hidden)
      if (message.is === 'merges') sink.merges(message.merges)
      if (message.is === 'rows') {
        sink.rows(message.rows)
        rows += message.rows.length
        onProgress?.({ sheet: grids.at(-1)?.name ?? '', rows })
      }
      if (message.is !== 'outcome') return
      const { read, problems } = message.outcome
      finish(read ? { value: { grids, problems }, problems } : { problems })
    }
    thread.on('message', (message: Message) => {
      try {
        receive(message)
      } catch (reason) {
        fail(reason)
      }
    })
    thread.on('error', (reason) => (isOutOfMemory(reason) ? finish(tooMuch(file)) : fail(reason)))
    thread.on('exit', () => finish(tooMuch(file)))
  })
}

function isOutOfMemory(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function tooMuch(file: string): Parsed<never> {
  const remedy = 'Split the file and import its parts one after the other.'
  return failed('too-much-to-hold', 'The file holds more than can be read at once', remedy, { file })
}

function tooSlow(limits: Limits, file: string): Parsed<never> {
  const what = `The file could not be read in ${Math.round(limits.milliseconds / 1000)} seconds`
  return failed('too-slow', what, 'Split the file and import its parts one after the other.', { file })
}

// Each file may take hundreds of megabytes while it is read, so a few are read at a time and the rest wait
// their turn.
const AT_ONCE = 2
let running = 0
const waiting: (() => void)[] = []

async function oneOfFew<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
