// What an import would do, read against the record as it is now. Reading a large file takes seconds, so it goes on
// while pages say how far it is, and what was read is kept as long as neither the file's settings nor the record change.
import type { Day } from '#core/day.ts'
import type { Importer, Reading } from '#core/importer.ts'
import type { Ledger } from '#core/ledger.ts'
import type { Problem } from '#core/problem.ts'
import { snapshot } from '#core/snapshot.ts'
import type { Names } from '#core/title.ts'
import { importers } from '#importers/index.ts'
import type { StoredImport } from '#store/store.ts'

export type Read = { readonly reading: Reading; readonly ledger: Ledger }
export type State =
  | { readonly is: 'reading'; readonly rows: number }
  | { readonly is: 'unreadable'; readonly problems: readonly Problem[] }
  | ({ readonly is: 'read' } & Read)

type Opened = {
  rows: number
  readonly contents: Promise<{ readonly value?: unknown; readonly problems: readonly Problem[] }>
}

const KEPT = 6
const PATIENCE = 1500

/** Reads, or tells how far reading is when it takes longer than a person should wait without a word. */
export async function readImport(one: StoredImport, ledger: Ledger, names: Names): Promise<State> {
  const key = `${one.system} ${one.id} ${one.version} ${ledger.last} ${numberOf(names)}`
  const read = works.get(key) ?? keep(works, key, begin(one, ledger, names), (done) => done)
  const waited = await Promise.race([
    read,
    new Promise<undefined>((late) => setTimeout(() => late(undefined), PATIENCE)),
  ])
  return waited ?? { is: 'reading', rows: files.get(fileKey(one))?.rows ?? 0 }
}

/** Opens a file of an import, so that its settings can be suggested. */
export function openFile(
  format: string,
  key: string,
  bytes: Uint8Array,
  fileName: string,
): Opened['contents'] {
  const importer = importerCalled(format)
  if (!importer) return Promise.resolve({ problems: [] })
  const opened: Opened = { rows: 0, contents: importer.open(bytes, fileName, (rows) => (opened.rows = rows)) }
  return keep(files, key, opened, ({ contents }) => contents).contents
}

export function importerCalled(name: string): Importer<unknown, unknown> | undefined {
  return importers.find((one) => one.name === name)
}

const works = new Map<string, Promise<State>>()
const numbers = new WeakMap<Names, number>()
let lastNumber = 0

/** The same for the same names: a name that was changed or erased must not come back from an older reading. */
function numberOf(names: Names): number {
  const known = numbers.get(names) ?? ++lastNumber
  numbers.set(names, known)
  return known
}

const files = new Map<string, Opened>()

function fileKey(one: StoredImport): string {
  return `${one.system} ${one.id}`
}

async function begin(one: StoredImport, ledger: Ledger, names: Names): Promise<State> {
  const importer = importerCalled(one.format)
  if (!importer) return { is: 'unreadable', problems: [] }
  const key = fileKey(one)
  const contents = await (files.get(key)?.contents ?? openFile(one.format, key, one.bytes, one.fileName))
  if (contents.value === undefined) return { is: 'unreadable', problems: contents.problems }
  const asAt = one.asAt as Day
  const reading = importer.read(contents.value, one.settings, {
    now: snapshot(ledger, asAt),
    names,
    answers: one.answers,
    asAt,
    fileName: one.fileName,
  })
  const problems = [...contents.problems, ...reading.problems]
  return { is: 'read', reading: { ...reading, problems }, ledger }
}

/** What fails is not kept, so that it is tried again. */
function keep<V>(all: Map<string, V>, key: string, value: V, done: (value: V) => Promise<unknown>): V {
  all.delete(key)
  all.set(key, value)
  done(value).catch(() => {
    if (all.get(key) === value) all.delete(key)
  })
  for (const oldest of all.keys()) {
    if (all.size <= KEPT) break
    all.delete(oldest)
  }
  return value
}
