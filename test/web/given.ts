// What tests of pages are given: a whole installation in a folder of its own, with two closed systems and one open to
// the public, an account for every rank, and visitors who ask as a browser would. The clock stands still until moved.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { moment, type Moment } from '#core/day.ts'
import { id, type Id } from '#core/id.ts'
import { vocabulary } from '#core/kind.ts'
import { parseLines } from '#core/notation.ts'
import { kinds } from '#kinds/index.ts'
import { openStore } from '#store/open.ts'
import type { Access, Store } from '#store/store.ts'
import { buildAssets } from '#web/assets/build.ts'
import type { Page } from '#web/page.ts'
import { pages } from '#web/pages/index.ts'
import { buildServer } from '#web/server.ts'
import { beginSession, hashPassword, SESSION_COOKIE } from '#web/sign-in.ts'
import { inventedFigures } from '../system/figures.ts'
import { inventedSystem } from '../system/system.ts'

const NOW = moment('2026-11-22T10:00:00.000Z')
export const PASSWORD = 'three invented words'
const words = vocabulary(kinds)

/** Who may come: `nobody` is signed out, `stranger` has an account and no grant, the ranks hold it in every system but south. */
export const everyone = [
  'nobody',
  'stranger',
  'reader',
  'contributor',
  'steward',
  'administrator',
  'owner',
] as const
export type Who = (typeof everyone)[number]

export type Reply = LightMyRequestResponse
export type Fields = Readonly<Record<string, string>>
export type FileField = { readonly name: string; readonly bytes: Uint8Array; readonly type?: string }

export type Visitor = {
  get(url: string): Promise<Reply>
  /** Posts with the proof a form of ours carries. */
  post(url: string, fields?: Fields, file?: FileField): Promise<Reply>
  /** Any request, with the visitor's cookies. */
  ask(options: InjectOptions): Promise<Reply>
  readonly cookies: Map<string, string>
  /** The value of the hidden field that proves a form ours. */
  proof(): Promise<string>
}

export type Installation = {
  readonly store: Store
  readonly server: FastifyInstance
  readonly log: readonly string[]
  now: Moment
  visitor(who: Who): Promise<Visitor>
  close(): Promise<void>
}

export type Wanted = {
  readonly baseUrl?: string
  readonly pages?: readonly Page[]
  readonly lines?: string
  readonly empty?: true
}

/** A small record: a board with a chair, someone on it, a seat ex officio and one vacant. */
export const LINES = `
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin organisation/trust name="Larch Trust" sector=nhs identifiers={"ods":"RXX"}
2020-01-01 begin organisation/council name="Elder Council" sector=council
2022-07-01 begin body/board name="Shire Board" form=board area=area/shire of=["organisation/trust"]
2022-07-01 begin role/chief name="Chief Executive" employers=["organisation/trust"] function=executive
2022-07-01 begin seat/chair body=body/board name=Chair capacity=chair voting=true
2022-07-01 begin seat/chief body=body/board name="Chief Executive" capacity=member voting=true basis=ex-officio exOfficio=["role/chief"]
2022-07-01 begin seat/lay body=body/board name="Lay member" capacity=member places=2 voting=true
2022-07-01 begin person/ada
2022-07-01 begin person/bo
2023-01-01 begin appointment/ada person=person/ada to=role/chief termEnds=2027-01-01
2023-01-01 begin appointment/bo person=person/bo to=seat/chair
2026-01-01 end appointment/bo
2027-04-01 begin body/later name="Later Forum" form=forum reportsTo=body/board
2019-01-01 begin body/former name="Former Group" form=forum
2021-01-01 end body/former
`

export async function installation({
  baseUrl = 'http://127.0.0.1:4646',
  lines = LINES,
  ...wanted
}: Wanted = {}): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-web-'))
  const log: string[] = []
  const clock = () => made.now
  const store = await openStore({ vocabulary: words, folder }, clock)
  const assets = await buildAssets()
  const server = await buildServer({
    store,
    pages: wanted.pages ?? pages,
    assets: assets.files,
    asset: assets.asset,
    clock,
    baseUrl,
    secret: 'a secret for tests only, 32 or more',
    chance: () => 0.5,
    log: (line) => log.push(line),
  })
  const made: Installation = {
    store,
    server,
    log,
    now: NOW,
    visitor: (who) => visitor(made, who),
    async close() {
      await server.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  if (!wanted.empty) await furnish(store, lines)
  return made
}

/** Systems `north` and `south`, closed, and `open`; an account for everyone but nobody. */
async function furnish(store: Store, lines: string): Promise<void> {
  const { changes, problems } = parseLines(lines, {
    by: 'test',
    at: moment('2026-01-01T00:00:00.000Z'),
    because: 'A test',
  })
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  const names = [
    { id: id('person/ada'), name: 'Ada Invented', email: 'ada@invented.example' },
    { id: id('person/bo'), name: 'Bo Madeup' },
  ].filter((one) => changes.some((change) => 'id' in change && change.id === (one.id as Id)))
  for (const slug of ['north', 'south', 'open']) {
    await store.createSystem({ slug, name: `The ${slug}`, root: id<'area'>('area/shire'), createdAt: NOW })
    await store.append(slug, 0, changes, { by: 'test', names, as: changes })
  }
  await store.setOpenToPublic('open', true)
  const passwordHash = await hashPassword(PASSWORD)
  for (const who of everyone.slice(1)) {
    const account = {
      id: accountOf(who),
      login: `${who}@invented.example`,
      name: `Invented ${who}`,
      owner: who === 'owner',
    }
    await store.createAccount({ ...account, createdAt: NOW, closed: false }, passwordHash)
    if (who === 'stranger' || who === 'owner') continue
    for (const slug of ['north', 'open']) await store.grant(account.id, slug, who as Access)
  }
}

/** Adds the invented system, with its figures: closed, and granted by rank as the others are. Returns its slug. */
export async function addInvented({ store }: Pick<Installation, 'store'>): Promise<string> {
  const { slug, name, root, changes, names } = inventedSystem()
  await store.createSystem({ slug, name, root, createdAt: NOW })
  await store.append(slug, 0, changes, { by: 'test', names, as: changes })
  for (const { load, figures } of inventedFigures()) await store.addFigures(slug, figures, load)
  for (const who of everyone)
    if (who !== 'nobody' && who !== 'stranger' && who !== 'owner')
      await store.grant(accountOf(who), slug, who satisfies Access)
  return slug
}

export function accountOf(who: Who): string {
  return `account/${who}`
}

async function visitor(at: Installation, who: Who): Promise<Visitor> {
  const cookies = new Map<string, string>()
  if (who !== 'nobody')
    cookies.set(SESSION_COOKIE, (await beginSession(at.store, accountOf(who), at.now)).value)
  const ask = async (options: InjectOptions) => {
    const reply = await at.server.inject({ cookies: Object.fromEntries(cookies), ...options })
    for (const { name, value } of reply.cookies) {
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return reply
  }
  const get = (url: string) => ask({ method: 'GET', url })
  const proof = async () => {
    // Signed in, every page has the form for signing out; signed out, the page for signing in has one.
    const { body } = await get(cookies.has(SESSION_COOKIE) ? '/accessibility' : '/sign-in')
    return /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
  }
  return {
    get,
    ask,
    cookies,
    proof,
    async post(url, fields = {}, file) {
      const all = { _csrf: await proof(), ...fields }
      return ask({ method: 'POST', url, ...(file ? multipart(all, file) : urlencoded(all)) })
    },
  }
}

export function urlencoded(fields: Fields): Pick<InjectOptions, 'payload' | 'headers'> {
  const payload = new URLSearchParams(fields).toString()
  return { payload, headers: { 'content-type': 'application/x-www-form-urlencoded' } }
}

const BOUNDARY = 'a-boundary-that-is-in-no-file'

function multipart(fields: Fields, file: FileField): Pick<InjectOptions, 'payload' | 'headers'> {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: ${file.type ?? 'application/octet-stream'}\r\n\r\n`
  return {
    payload: Buffer.concat([
      Buffer.from(parts.join('') + head),
      file.bytes,
      Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
    ]),
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  }
}

/** The statuses of several replies, from small to large: which of two came first is not the point. */
export function statusesOf(replies: readonly Reply[]): readonly number[] {
  return replies.map((reply) => reply.statusCode).toSorted((one, other) => one - other)
}

/** All that an installation keeps, to see that nothing was written. */
export async function keptIn(store: Store): Promise<unknown> {
  const systems = await store.systems()
  const accounts = await store.accounts()
  const each = systems.map(async ({ slug }) => ({
    last: (await store.ledger(slug)).last,
    names: [...(await store.names(slug))],
    imports: await store.imports(slug),
    grants: [...(await store.grantsOf(slug))],
    open: await store.openToPublic(slug),
  }))
  const hashes = accounts.map(async ({ login }) => (await store.accountByLogin(login))?.passwordHash)
  return { systems, accounts, each: await Promise.all(each), hashes: await Promise.all(hashes) }
}

export type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>/gi
const ATTRIBUTE = /([^\s=>"'/]+)(?:="([^"]*)")?/g

/** The opening tags of a page as a browser finds them: what is within quotation marks is no tag. Throws at stray marks. */
export function tagsOf(body: string): readonly Tag[] {
  const found = [...body.matchAll(TAG)].map(([, name = '', rest = '']): Tag => {
    const attributes = [...rest.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value] as const)
    return { name, attributes: Object.fromEntries(attributes) }
  })
  const stray = /<(?![a-z/!])/i.exec(body.replace(TAG, ''))
  if (stray) throw new Error(`A stray mark: ${body.slice(stray.index, stray.index + 60)}`)
  return found
}
