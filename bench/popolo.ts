// Popolo: what is in force in a system of ten years written and read again, against the record it was written from and into an empty
// one. Beside it: the same JSON written or parsed alone, which says nothing of what differs.
import type { Importer } from '#core/importer.ts'
import { ledger } from '#core/ledger.ts'
import { must } from '#core/problem.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import type { Names } from '#core/title.ts'
import { popolo as exporter } from '#exporters/popolo/popolo.ts'
import { popolo as importer } from '#importers/popolo/importer.ts'
import { dayAt, largeSystem } from './large-system.ts'
import { byTurns, type Figure, type Timed } from './measure.ts'
import { words } from './place.ts'

const TURNS = 3
const TODAY = dayAt(0.9)

export async function run(): Promise<readonly Figure[]> {
  const { changes, names: given, slug, name } = largeSystem()
  const now = snapshot(ledger(words, changes), TODAY)
  const names: Names = new Map(given.map((one) => [one.id, one.name]))
  const standpoint = { day: TODAY }
  const write = () =>
    exporter.render({
      now,
      names,
      system: { slug, name },
      standpoint,
      iri: (of) => `https://example.org/${of}`,
    })
  const text = String(await write())
  const value = JSON.parse(text) as unknown
  const bytes = new TextEncoder().encode(text)
  const empty = snapshot(ledger(words, []), TODAY)
  const again = await read(bytes, now, names)
  must(again === 0, `its own export proposes ${again} changes`)
  const fresh = await read(bytes, empty, new Map())
  const [out, plainOut, same, anew, plainIn] = await byTurns(
    TURNS,
    [
      write,
      () => JSON.stringify(value),
      () => read(bytes, now, names),
      () => read(bytes, empty, new Map()),
      () => JSON.parse(new TextDecoder().decode(bytes)) as unknown,
    ],
    1,
  )
  const size = `${(bytes.length / 2 ** 20).toFixed(1)} MB of Popolo`
  return [
    figure(`${size} written`, out, 'JSON written alone', plainOut),
    figure(
      `${size} read against the record it came from: nothing to propose`,
      same,
      'JSON parsed alone',
      plainIn,
    ),
    figure(
      `${size} read into an empty record: ${fresh.toLocaleString('en-GB')} changes proposed`,
      anew,
      'JSON parsed alone',
      plainIn,
    ),
  ]
}

function figure(what: string, ours: Timed | undefined, beside: string, plain: Timed | undefined): Figure {
  must(ours && plain, 'both were measured')
  const baseline = { what: beside, value: plain.ms }
  return { what, unit: 'ms', ours: ours.ms, processor: ours.processor, baseline }
}

/** How many changes are proposed. */
async function read(bytes: Uint8Array, now: Snapshot, names: Names): Promise<number> {
  return readBy(importer, bytes, now, names)
}

async function readBy<C, S>(
  by: Importer<C, S>,
  bytes: Uint8Array,
  now: Snapshot,
  names: Names,
): Promise<number> {
  const { value } = await by.open(bytes, 'popolo.json')
  must(value !== undefined, 'it opens')
  const settings = by.suggest(value, now)
  must(settings !== undefined, 'it is read')
  const against = { now, names, answers: {}, asAt: TODAY, fileName: 'popolo.json' }
  return by.read(value, settings, against).proposals.length
}
