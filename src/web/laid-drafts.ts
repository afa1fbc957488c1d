// Drafts laid over the record, kept between requests while neither moved on. An adopted draft is laid over the record as
// it stood before it was adopted, so that its pages go on showing what it changed.
import type { Moment } from '#core/day.ts'
import { proposalsOf } from '#core/draft.ts'
import { lay, type Laid } from '#core/impact.ts'
import { ledger as indexed, type Ledger } from '#core/ledger.ts'
import type { Store, StoredDraft } from '#store/store.ts'

const KEPT = 8
/** Days kept of one draft; each holds what was asked of it. */
const DAYS_KEPT = 64

type Entry = { readonly over: Ledger; readonly version: number; readonly state: string; readonly laid: Laid }

export class LaidDrafts {
  readonly #kept = new Map<string, Entry>()

  async of(store: Store, draft: StoredDraft, record: Ledger, now: Moment): Promise<Laid> {
    const key = `${draft.system} ${draft.id}`
    const found = this.#kept.get(key)
    this.#kept.delete(key)
    const entry =
      found &&
      found.version === draft.version &&
      found.state === draft.state &&
      isAsBefore(found, draft, record)
        ? found
        : await entryOf(store, draft, record, now)
    this.#kept.set(key, entry)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return entry.laid
  }
}

// What an adopted draft was laid over does not change any more.
function isAsBefore({ over, laid }: Entry, draft: StoredDraft, record: Ledger): boolean {
  return laid.seen() < DAYS_KEPT && (draft.state === 'adopted' || over === record)
}

async function entryOf(store: Store, draft: StoredDraft, record: Ledger, now: Moment): Promise<Entry> {
  const over = draft.state === 'adopted' ? await beforeAdoption(store, draft, record) : record
  return {
    over,
    version: draft.version,
    state: draft.state,
    laid: lay(over, proposalsOf(draft.contents), now),
  }
}

async function beforeAdoption(store: Store, draft: StoredDraft, record: Ledger): Promise<Ledger> {
  const events = await store.draftEvents(draft.system, draft.id)
  const adopted = events.findLast((event) => event.is === 'adopted')
  if (!adopted) return record
  return indexed(
    record.vocabulary,
    record.changes.filter((change) => change.seq < adopted.first),
  )
}
