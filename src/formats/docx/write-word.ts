// Writes a Word document in a thread of its own, one after another, so that a pack of seventy pages keeps nobody else waiting for
// theirs.
import { Worker } from 'node:worker_threads'
import type { WordPaper } from './word-paper.ts'

/** More than these would wait for minutes; whoever asks then is better told. */
const MOST_WAITING = 12
let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/**
 * The bytes of a .docx, as `renderWord` gives them; nothing while too many wait for theirs. Rejects where the thread fails.
 */
export async function writeWord(paper: Omit<WordPaper, 'way'>): Promise<Uint8Array | undefined> {
  if (waiting >= MOST_WAITING) return undefined
  waiting += 1
  const next = last.then(() => inThread(paper))
  // Whoever comes next waits for the end of this one, whatever it was.
  last = next.catch(() => undefined)
  try {
    return await next
  } finally {
    waiting -= 1
  }
}

function inThread(paper: Omit<WordPaper, 'way'>): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./word-thread.ts', import.meta.url), {
      workerData: paper,
      env: {},
      execArgv: [],
    })
    thread.once('message', (bytes: Uint8Array) => {
      resolve(bytes)
      void thread.terminate()
    })
    thread.once('error', reject)
    // After an answer this changes nothing.
    thread.once('exit', (code) => reject(new Error(`the thread that writes Word ended with ${code}`)))
  })
}
