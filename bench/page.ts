// Pages: the home page and a list of 50 rows of the invented system, through the real server. Beside the list: the
// same rows in Express with Nunjucks and the macros of the NHS design system. The load comes from this process, each
// server is one of its own.
import autocannon from 'autocannon'
import { createServer } from 'node:net'
import { openRecord, listen } from '../src/app.ts'
import { inventedSystem } from '../test/system/system.ts'
import { percentile, start, type Apart, type Figure } from './measure.ts'
import { inFolder } from './place.ts'

const CONNECTIONS = 10
const RATE = 100
const SECONDS = 6
const BUDGET = 50

type Load = {
  readonly rate: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** Milliseconds of the server's processor time for each page. */
  readonly processor: number
}
type Server = Apart<string>
type Baseline = { readonly name: string; readonly load: Load }

export function run(): Promise<readonly Figure[]> {
  return inFolder(async ({ folder }) => {
    const ours = await start<string>(new URL(import.meta.url), 'serve', folder)
    const express = await start<string>(new URL('express-page.ts', import.meta.url), 'serve')
    try {
      return await measure(ours, express)
    } finally {
      await ours.stop()
      await express.stop()
    }
  })
}

async function measure(ours: Server, express: Server): Promise<readonly Figure[]> {
  const home = `/${inventedSystem().slug}`
  const list = `${home}/seats`
  for (const path of [list, home]) await load(ours, path, { seconds: 2 })
  await load(express, '', { seconds: 2 })
  const most = {
    list: await load(ours, list),
    express: await load(express, ''),
    home: await load(ours, home),
  }
  const steady = {
    list: await load(ours, list, { rate: RATE }),
    express: await load(express, '', { rate: RATE }),
    home: await load(ours, home, { rate: RATE }),
  }
  const name = 'Express with Nunjucks and macros'
  return [
    ...figures(
      'A list of 50 rows',
      most.list,
      steady.list,
      [most.express, steady.express].map((one) => ({ name, load: one })),
    ),
    ...figures('The home page with the map', most.home, steady.home),
  ]
}

// A server that cannot keep up with the rate answers few and slowly: how many it answered is told, too.
function figures(
  what: string,
  most: Load,
  steady: Load,
  beside: readonly Baseline[] = [],
): readonly Figure[] {
  const [besideMost, besideSteady] = beside
  const waits = (['p50', 'p95', 'p99'] as const).map((part): Figure => {
    const answered = `${steady.rate.toFixed(0)} a second were answered`
    return {
      what: `${what}, asked ${RATE} times a second (${answered}): ${part}`,
      unit: 'ms',
      ours: steady[part],
      ...against(besideSteady, part),
      ...(part === 'p95' && { budget: BUDGET }),
    }
  })
  return [
    {
      what: `${what}, processor time for each`,
      unit: 'ms',
      ours: most.processor,
      ...against(besideMost, 'processor'),
    },
    {
      what: `${what}, as often as it can`,
      unit: 'a second',
      ours: most.rate,
      ...against(besideMost, 'rate'),
    },
    ...waits,
  ]
}

function against(beside: Baseline | undefined, part: keyof Load): Pick<Figure, 'baseline'> {
  return beside ? { baseline: { what: beside.name, value: beside.load[part] } } : {}
}

type Given = { readonly rate?: number; readonly seconds?: number }

async function load(server: Server, path: string, { rate, seconds = SECONDS }: Given = {}): Promise<Load> {
  const before = await server.processor()
  const waits = await waitsOf({
    url: server.answer + path,
    connections: CONNECTIONS,
    duration: seconds,
    // As browsers ask. Express answers unpacked, which spares it the packing.
    headers: { 'accept-encoding': 'gzip' },
    ...(rate !== undefined && { overallRate: rate }),
  })
  const used = (await server.processor()) - before
  return {
    rate: waits.length / seconds,
    p50: percentile(waits, 50),
    p95: percentile(waits, 95),
    p99: percentile(waits, 99),
    processor: used / waits.length,
  }
}

function waitsOf(options: Parameters<typeof autocannon>[0]): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const waits: number[] = []
    const running = autocannon(options, (error, { errors, timeouts, non2xx }) => {
      if (error || errors + timeouts + non2xx > 0)
        reject(new Error(`${options.url}: ${errors} errors, ${timeouts} timeouts, ${non2xx} refusals`))
      else resolve(waits)
    })
    running.on('response', (_client: unknown, _status: number, _bytes: number, wait: number) =>
      waits.push(wait),
    )
  })
}

/** Our server on a new folder, with the invented system in it; answers its address. */
export async function serve(folder: string): Promise<string> {
  const port = await freePort()
  const baseUrl = `http://127.0.0.1:${port}`
  const secret = 'a secret of the benchmark, 32 characters and more'
  const settings = { production: false, host: '127.0.0.1', port, baseUrl, keptIn: { folder }, secret }
  const { url } = await listen(settings, await openRecord(settings))
  return url
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
