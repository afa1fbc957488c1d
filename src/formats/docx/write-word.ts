// Writes a Word document in a thread of its own, one after another, so that a pack of seventy pages keeps nobody else waiting for
// theirs.
import { Worker } from 'node:worker_threads'
import type { WordPaper } from './word-paper.ts'

let last: Promise<unknown> = Promise.resolve()

/** The bytes of a .docx, as `renderWord` gives them. Rejects where the thread fails. */
export function writeWord(paper: Omit<WordPaper, 'way'>): Promise<Uint8Array> {
  const next = last.then(
    () => inThread(paper),
    () => inThread(paper),
  )
  last = next
  return next
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
