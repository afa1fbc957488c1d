// The only place that builds things and passes them on: the store from the settings, the server from the store, the
// context in which commands run.
import { vocabulary } from '#core/kind.ts'
import type { Moment } from '#core/day.ts'
import { showWhere } from '#core/problem.ts'
import { kinds } from '#kinds/index.ts'
import { deliver } from '#mail/deliver.ts'
import { mailer } from '#mail/mailer.ts'
import { backUp } from '#store/backup.ts'
import { moveAll, moveSystem } from '#store/move.ts'
import { openStore } from '#store/open.ts'
import { restore } from '#store/restore.ts'
import type { Store } from '#store/store.ts'
import { adoptDue } from '#web/adopt-draft.ts'
import { buildAssets } from '#web/assets/build.ts'
import { makeTable } from '#web/make-table.ts'
import { pages } from '#web/pages/index.ts'
import { reminders } from '#web/remind-of-actions.ts'
import { buildServer } from '#web/server.ts'
import { oneTimeLink } from '#web/sign-in.ts'
import { weekTelling } from '#web/tell-week.ts'
import { inventedCandidates } from '../test/system/candidates.ts'
import { BY, INVENTED_DRAFT, inventedDraft, inventedEvents, inventedNexts } from '../test/system/draft.ts'
import { inventedFigures } from '../test/system/figures.ts'
import { inventedTables } from '../test/system/said.ts'
import { inventedSystem } from '../test/system/system.ts'
import type { Context, Listening } from './cli/command.ts'
import { readSettings, type Settings } from './settings.ts'

const words = vocabulary(kinds)
const MINUTE = 60_000
const clock = (): Moment => new Date().toISOString() as Moment

/** The store that the settings point at, brought up to date. */
export function openRecord(settings: Settings): Promise<Store> {
  return openStore({ vocabulary: words, ...settings.keptIn }, clock)
}

/** Serves the store's systems over HTTP. An installation with nothing in it gets the invented system, outside production. */
export async function listen(settings: Settings, store: Store): Promise<Listening> {
  if (!settings.production && (await store.systems()).length === 0) await addInvented(store)
  const log = (line: string) => void process.stderr.write(`${line}\n`)
  const assets = await buildAssets()
  const server = await buildServer({
    store,
    pages,
    assets: assets.files,
    asset: assets.asset,
    clock,
    baseUrl: settings.baseUrl,
    secret: settings.secret,
    log,
  })
  await server.listen({ host: settings.host, port: settings.port })
  const first =
    (await store.accounts()).length === 0 ? await oneTimeLink(store, 'first-account', clock()) : undefined
  const ending = new AbortController()
  const due = eachMinute(whatIsDue(settings, store, log, ending.signal), log)
  return {
    url: settings.baseUrl,
    ...(first && { firstAccount: `${settings.baseUrl}/first-account/${first}` }),
    async close() {
      ending.abort()
      await due.stop()
      await server.close()
    },
  }
}

/**
 * What happens without anybody asking: drafts that fall due are adopted, those whose actions fall due are told, and then mail
 * goes out, where that is set; on Mondays with a sentence of the week.
 */
function whatIsDue(
  settings: Settings,
  store: Store,
  log: (line: string) => void,
  stop: AbortSignal,
): readonly (() => Promise<void>)[] {
  const adoptWhatIsDue = () => adoptDue(store, clock())
  const remind = reminders(store)
  const always = [adoptWhatIsDue, () => remind(clock())]
  if (!settings.mail) return always
  const own = mailer(settings.mail)
  const tellWeek = weekTelling(store)
  return [
    ...always,
    () => tellWeek(clock()),
    () => deliver(store, own, clock(), { baseUrl: settings.baseUrl, log, stop }),
  ]
}

/** Does the work now and each minute, never twice at once. Stopping waits for what is being done. */
function eachMinute(
  work: readonly (() => Promise<void>)[],
  log: (line: string) => void,
): { readonly stop: () => Promise<void> } {
  let doing: Promise<void> | undefined
  const begin = () => {
    doing ??= doEach(work, log).finally(() => (doing = undefined))
  }
  begin()
  const timer = setInterval(begin, MINUTE)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await doing
    },
  }
}

/** What fails is logged, keeps nothing else back, and is tried again with the next minute. */
async function doEach(work: readonly (() => Promise<void>)[], log: (line: string) => void): Promise<void> {
  for (const one of work) {
    try {
      await one()
    } catch (error) {
      log(`What is done each minute failed: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}

/** What commands are handed. `close` ends what they opened. */
export function contextFor(environment: Readonly<Record<string, string | undefined>>): {
  readonly context: Context
  readonly close: () => Promise<void>
} {
  let opened: Promise<Store> | undefined
  const settings = (): Settings => {
    const read = readSettings(environment)
    if (read.value) return read.value
    throw new Error(
      read.problems.map((one) => `${one.what}. ${one.remedy}${showWhere(one.where)}`).join('\n'),
    )
  }
  const store = () => (opened ??= openRecord(settings()))
  const context: Context = {
    vocabulary: words,
    clock,
    store,
    listen: async () => listen(settings(), await store()),
    baseUrl: () => settings().baseUrl,
    keeping: {
      backUp: (file) => backUp(settings().keptIn, file),
      restore: (file, replace) => restore(file, settings().keptIn, { replace }),
      move: (to, system) =>
        system === undefined ? moveAll(settings().keptIn, to) : moveSystem(settings().keptIn, to, system),
    },
    out: (text) => process.stdout.write(`${text}\n`),
    note: (text) => process.stderr.write(`${text}\n`),
  }
  return { context, close: async () => (await opened)?.close() }
}

async function addInvented(store: Store): Promise<void> {
  const { slug, name, root, changes, names } = inventedSystem()
  await store.createSystem({ slug, name, root, createdAt: clock() })
  await store.append(slug, 0, changes, { by: 'invented', names, as: changes })
  for (const { load, figures } of inventedFigures()) await store.addFigures(slug, figures, load)
  for (const one of inventedCandidates()) await store.putCandidate(slug, one)
  await addInventedTables(store, slug)
  await store.setOpenToPublic(slug, true)
  await addInventedDraft(store, slug, changes.length)
}

// In the order in which it happened: what was said first, then the table that was made of it.
async function addInventedTables(store: Store, system: string): Promise<void> {
  const [ledger, names] = [await store.ledger(system), await store.names(system)]
  for (const { said, ...asked } of inventedTables()) {
    for (const one of said) await store.setCharacteristic(system, one)
    const before = await store.releases(system)
    await makeTable(store, { system, ledger, names }, before, {
      ...asked,
      minimum: 5,
      account: BY,
      chance: nothingByChance,
    })
  }
}

// The invented tables are the same for everyone who begins.
const nothingByChance = () => 0.5

async function addInventedDraft(store: Store, system: string, base: number): Promise<void> {
  const { contents, savedAt } = inventedDraft(base)
  const made = { by: BY, createdAt: savedAt, savedAt, savedBy: BY }
  await store.addDraft({ system, id: INVENTED_DRAFT, state: 'open', version: 1, contents, ...made }, [])
  for (const event of inventedEvents) await store.addDraftEvent(system, INVENTED_DRAFT, event)
  for (const wish of inventedNexts.wishes) await store.setWish(system, wish)
  for (const offer of inventedNexts.offers) await store.addOffer(system, offer)
}
