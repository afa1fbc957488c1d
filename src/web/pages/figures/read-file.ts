// A file of figures that waits to be recorded: read against the record and the figures as they are now. What was read is kept
// while neither the file's settings, the record nor the day change.
import type { Day } from '#core/day.ts'
import { isId, type Id } from '#core/id.ts'
import type { Problem } from '#core/problem.ts'
import type { Ledger } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import type { Workbook } from '#files/grid.ts'
import { figures, type FiguresReading } from '#importers/index.ts'
import type { StoredImport } from '#store/store.ts'
import type { SystemAsk } from '../../page.ts'

export const FORMAT = 'figures'

/** What was chosen with the file. */
export type FileSettings = {
  readonly measure?: Id
  readonly of?: Id
  readonly fractions: boolean
}

export type FileRead =
  | { readonly is: 'unreadable'; readonly problems: readonly Problem[] }
  | { readonly is: 'read'; readonly reading: FiguresReading }

type Opened = ReturnType<typeof figures.open>
const opened = new Map<string, Opened>()
const read = new Map<string, { readonly ledger: Ledger; readonly key: string; readonly read: FileRead }>()
const KEPT = 4

/** As of the record and not of a draft: figures are of what is. */
export async function readFile(ask: SystemAsk, one: StoredImport): Promise<FileRead> {
  const file = `${one.system} ${one.id}`
  const key = `${one.version} ${ask.today}`
  const before = read.get(file)
  if (before?.ledger === ask.ledger && before.key === key) return before.read
  const { value, problems } = await openFigures(file, one.bytes, one.fileName)
  const now = value
    ? { is: 'read' as const, reading: readingOf(value, ask.ledger, ask.today, settingsOf(one)) }
    : { is: 'unreadable' as const, problems }
  keep(read, file, { ledger: ask.ledger, key, read: now })
  return now
}

/** The file as a workbook; what fails is not kept. */
export function openFigures(file: string, bytes: Uint8Array, fileName: string): Opened {
  const known = opened.get(file)
  if (known) return known
  const opening = figures.open(bytes, fileName)
  keep(opened, file, opening)
  opening.catch(() => opened.delete(file))
  return opening
}

export function settingsOf(one: Pick<StoredImport, 'settings'>): FileSettings {
  const { measure, of, fractions } = (one.settings ?? {}) as Readonly<Record<string, unknown>>
  return {
    ...(typeof measure === 'string' && isId(measure) && { measure }),
    ...(typeof of === 'string' && isId(of) && { of }),
    fractions: fractions === true,
  }
}

function readingOf(workbook: Workbook, ledger: Ledger, today: Day, settings: FileSettings): FiguresReading {
  return figures.read(workbook, { now: snapshot(ledger, today), today, ...settings })
}

function keep<V>(all: Map<string, V>, key: string, value: V): void {
  all.delete(key)
  all.set(key, value)
  for (const oldest of all.keys()) {
    if (all.size <= KEPT) break
    all.delete(oldest)
  }
}
