// What runs in the thread that writes one Word document.
import { parentPort, workerData } from 'node:worker_threads'
import { must } from '#core/problem.ts'
import { renderWord } from './render-word.ts'
import type { WordPaper } from './word-paper.ts'

const port = parentPort
must(port, 'this file is only run as a thread')
port.postMessage(await renderWord(workerData as WordPaper))
