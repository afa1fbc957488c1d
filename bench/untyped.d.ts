// As much of the shape of packages without types as the benchmarks use.
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  type Options = {
    readonly url: string
    readonly connections: number
    readonly duration: number
    readonly overallRate?: number
    readonly headers?: Readonly<Record<string, string>>
  }
  type Result = {
    readonly errors: number
    readonly timeouts: number
    readonly non2xx: number
    readonly requests: { readonly total: number; readonly average: number }
    readonly latency: { readonly p50: number; readonly p97_5: number; readonly p99: number }
  }
  /** Emits `response` with (client, status, bytes, milliseconds) and `done`. */
  export default function autocannon(
    options: Options,
    done: (error: unknown, result: Result) => void,
  ): EventEmitter
}

declare module 'express' {
  import type { Server } from 'node:http'

  type Reply = { type(of: string): Reply; send(body: string): void }
  type Application = {
    get(path: string, answer: (request: unknown, reply: Reply) => void): void
    listen(port: number, host: string, ready: () => void): Server
  }
  export default function express(): Application
}

declare module 'nunjucks' {
  type Environment = { render(template: string, given: object): string }
  const nunjucks: {
    configure(paths: readonly string[], options: object): Environment
  }
  export default nunjucks
}
