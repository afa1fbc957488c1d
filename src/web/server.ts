// The server: leads each request to its page, and everything unexpected to one error page with a reference number.
// It knows no page by name; what may be reached is decided by each page's declared access, before anything of it runs.
import { randomBytes, randomInt } from 'node:crypto'
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import type { Moment } from '#core/day.ts'
import { html } from '#formats/html/html.ts'
import type { Store } from '#store/store.ts'
import { KeptNames } from './kept.ts'
import { LaidDrafts } from './laid-drafts.ts'
import { loadSystem, Snapshots, todayInLondon, type Kept } from './load.ts'
import {
  type Answer,
  type Ask,
  type Form,
  type Page,
  type Query,
  type Refusal,
  type SystemAsk,
  type SystemPage,
} from './page.ts'
import { addPlugins, FORM_BYTES, proveForm } from './plugins.ts'
import { readForm } from './posted-form.ts'
import { bearerOf, keyedBy } from './program-key.ts'
import { isForPrograms, send, sendFailed } from './reply.ts'
import { accountOfSession, SESSION_COOKIE } from './sign-in.ts'

/** What a program may ask in a minute. */
const PROGRAM_ASKS = 300

export type Asset = { readonly path: string; readonly body: string | Uint8Array; readonly type: string }
export type ServerParts = {
  readonly store: Store
  readonly pages: readonly Page[]
  readonly assets: readonly Asset[]
  /** The address of an asset by its plain name. */
  readonly asset: (name: string) => string
  readonly clock: () => Moment
  /** Where people reach it, without a slash at the end; https there means cookies travel over TLS only. */
  readonly baseUrl: string
  /** Signs the proof of forms. At least 32 characters. */
  readonly secret: string
  /** What nobody can foresee, evenly between 0 and 1; of the machine’s own making unless a test hands in another. */
  readonly chance?: () => number
  readonly log: (line: string) => void
}

export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const secure = parts.baseUrl.startsWith('https:')
  const server = fastify({
    logger: false,
    bodyLimit: FORM_BYTES,
    trustProxy: secure ? 'loopback' : false,
    // An address that cannot be decoded reaches no route and no cookie is read: it is answered as to a stranger.
    frameworkErrors: (_, request, reply) => {
      void send(reply, unreadable, outsider(parts, request, reply, parts.clock()))
    },
  })
  await addPlugins(server, secure, parts.secret)
  const kept = { snapshots: new Snapshots(), names: new KeptNames(), drafts: new LaidDrafts() }
  for (const { path, type, body } of parts.assets) {
    server.get(path, (_, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').send(body),
    )
  }
  server.get('/health', async (_, reply) => {
    await parts.store.systems()
    return reply.type('text/plain').send('ok')
  })
  const leadTaking = (page: SystemPage) => async (request: FastifyRequest, reply: FastifyReply) => {
    const ask = await askOf(parts, request, reply)
    return send(reply, await taken(page, ask, kept, request.body), ask)
  }
  for (const page of parts.pages) {
    const lead = (acts: boolean) => async (request: FastifyRequest, reply: FastifyReply) => {
      const ask = await askOf(parts, request, reply)
      const { entered, answer } = await answerOf(server, { page, acts, ask, kept, request, reply })
      return send(reply, answer, entered)
    }
    if (page.view) server.get(page.path, page.within === 'site' ? {} : limitsOf(page), lead(false))
    if (page.act) server.post(page.path, page.within === 'site' ? limitsOf(page) : {}, lead(true))
    if (page.within === 'system' && page.take) server.post(page.path, limitsOf(page), leadTaking(page))
  }
  server.setNotFoundHandler(async (request, reply) =>
    send(reply, { is: 'not-found' }, await askOf(parts, request, reply)),
  )
  server.setErrorHandler((error: FastifyError, request, reply) => failed(parts, error, request, reply))
  return server
}

type Visit = {
  readonly page: Page
  readonly acts: boolean
  readonly ask: Ask
  readonly kept: Kept
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

async function answerOf(
  server: FastifyInstance,
  visit: Visit,
): Promise<{ entered: Ask | SystemAsk; answer: Answer }> {
  const { page, acts, ask } = visit
  const entered = await enter(visit)
  if ('is' in entered) return { entered: ask, answer: acts ? entered : signInFirst(entered, ask) }
  if (!acts) return { entered, answer: await reached(page, entered, undefined) }
  // Files are brought to systems only: nobody unknown may fill the memory with them.
  if (page.within === 'site' && visit.request.isMultipart()) return { entered, answer: unreadable }
  const form = await readForm(visit.request)
  await proveForm(server, visit.request, visit.reply, form.values._csrf)
  return { entered, answer: await reached(page, entered, form) }
}

// No browser sends a key by itself, so that no other site can make one bring anything.
async function taken(page: SystemPage, ask: Ask, kept: Kept, brought: unknown): Promise<Answer> {
  if (!ask.keyed) return { is: 'sign-in' }
  const entered = await loadSystem(ask, page.actAccess ?? page.access, kept, true)
  return 'is' in entered ? entered : ((await page.take?.(entered, brought)) ?? { is: 'not-found' })
}

/** Who may enter is asked first of all. */
async function enter({ page, acts, ask, kept }: Visit): Promise<Ask | SystemAsk | Refusal> {
  if (ask.unknownKey) return { is: 'sign-in' }
  if (page.within === 'system')
    return loadSystem(ask, acts ? (page.actAccess ?? page.access) : page.access, kept, acts)
  if (page.access === 'anyone') return ask
  if (!ask.account) return { is: 'sign-in' }
  return page.access === 'owner' && !ask.account.owner ? { is: 'no-access' } : ask
}

// Someone who only needs to sign in is led there and back.
function signInFirst(refusal: Refusal, ask: Ask): Answer {
  if (refusal.is !== 'sign-in' || isForPrograms(ask)) return refusal
  return { is: 'redirect', to: `/sign-in?next=${encodeURIComponent(ask.address)}` }
}

async function reached(page: Page, ask: Ask | SystemAsk, form: Form | undefined): Promise<Answer> {
  if (page.within === 'site') return (form ? page.act?.(ask, form) : page.view?.(ask)) ?? { is: 'not-found' }
  const within = ask as SystemAsk // Entered through loadSystem, as its page says.
  return (form ? page.act?.(within, form) : page.view?.(within)) ?? { is: 'not-found' }
}

async function askOf(parts: ServerParts, request: FastifyRequest, reply: FastifyReply): Promise<Ask> {
  const now = parts.clock()
  const ask = outsider(parts, request, reply, now)
  const bearer = bearerOf(request.headers.authorization)
  const inAddress = (request.params as Query | undefined)?.secret
  if (bearer !== undefined || inAddress !== undefined) {
    const keyed =
      bearer === undefined
        ? await keyedBy(parts.store, inAddress ?? '', 'feed', now)
        : await keyedBy(parts.store, bearer, 'program', now)
    return keyed ? { ...ask, keyed } : { ...ask, unknownKey: true }
  }
  const session = request.cookies[SESSION_COOKIE]
  return { ...ask, account: await accountOfSession(parts.store, session, now), session }
}

function outsider(parts: ServerParts, request: FastifyRequest, reply: FastifyReply, now: Moment): Ask {
  // One proof for all forms of a page: where its cookie is new, a second proof would undo the first.
  let proof: string | undefined
  return {
    store: parts.store,
    account: undefined,
    session: undefined,
    today: todayInLondon(now),
    now,
    params: (request.params ?? {}) as Query,
    query: lastOfEach((request.query ?? {}) as Record<string, string | string[]>),
    address: request.url,
    proof: () => html`<input type="hidden" name="_csrf" value="${(proof ??= reply.generateCsrf())}">`,
    site: {
      baseUrl: parts.baseUrl,
      asset: parts.asset,
      secure: parts.baseUrl.startsWith('https:'),
      chance: parts.chance ?? unforeseen,
    },
  }
}

async function failed(
  parts: ServerParts,
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const ask = await askOf(parts, request, reply).catch(() => outsider(parts, request, reply, parts.clock()))
  const refusal = refusalOf(error)
  if (refusal) return send(reply, refusal, ask)
  const reference = randomBytes(4).toString('hex')
  const where = `${request.method} ${request.routeOptions.url ?? 'unknown'}`
  parts.log(`error ${reference} ${where}: ${error.stack ?? String(error)}`)
  if (isForPrograms(ask)) return sendFailed(reply, reference)
  const content = html`<h1>Sorry, there is a problem with the service</h1>
    <p>Nothing that was confirmed as saved is lost. Try again in a minute.</p>
    <p>If it happens again, tell your administrator this reference: <strong>${reference}</strong>.</p>`
  return send(reply, { is: 'page', title: 'Sorry, there is a problem', content, status: 500 }, ask)
}

function limitsOf(page: Page): object {
  const tries = page.within === 'site' ? page.tries : undefined
  if (tries) return { config: { rateLimit: { max: tries, timeWindow: '10 minutes' } } }
  return page.within === 'system' && page.forPrograms ? PROGRAMS : {}
}

// For each key by itself, so that one program does not use up what another is allowed.
const PROGRAMS = {
  config: {
    rateLimit: {
      max: PROGRAM_ASKS,
      timeWindow: '1 minute',
      keyGenerator: ({ headers, ip }: FastifyRequest) => headers.authorization ?? ip,
    },
  },
}

function refusalOf(error: FastifyError): Refusal | undefined {
  if (error.statusCode === 429) return { is: 'too-often' }
  if (error.statusCode === 413) return { is: 'too-large' }
  if (error.code?.startsWith('FST_CSRF')) {
    return {
      is: 'bad-request',
      what: 'The form was open for too long, or came from somewhere else.',
      remedy: 'Go back, reload the page, and send it again.',
    }
  }
  if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500) {
    return unreadable
  }
  return undefined
}

const unreadable: Refusal = {
  is: 'bad-request',
  what: 'The request could not be read.',
  remedy: 'Go back and try again.',
}

function lastOfEach(query: Record<string, string | string[]>): Query {
  const last = (value: string | string[]) => (Array.isArray(value) ? (value.at(-1) ?? '') : value)
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, last(value)]))
}

const DRAWS = 2 ** 47

function unforeseen(): number {
  return (randomInt(DRAWS) + 0.5) / DRAWS
}
