// What an exporter is asked with, for tests: a record on a day under addresses of an example.
import { day } from '#core/day.ts'
import type { Exported } from '#core/exporter.ts'
import { keyOf, kindOf, type Id } from '#core/id.ts'
import { ledger, type Ledger } from '#core/ledger.ts'
import { on, words } from './record.ts'
import { inventedSystem } from './system/system.ts'

export const EXAMPLE = 'https://throughline.example/invented'

export function exported(of: Ledger, at: string, names: Readonly<Record<string, string>> = {}): Exported {
  return {
    now: on(of, at),
    names: new Map(Object.entries(names)) as never,
    system: { slug: 'invented', name: 'Invented System' },
    standpoint: { day: day(at) },
    iri: (id: Id) => `${EXAMPLE}/${kindOf(id)}/${keyOf(id)}`,
  }
}

/** The invented system on a day, with the names of its people. */
export function inventedExported(at: string): Exported {
  const { changes, names } = inventedSystem()
  return exported(ledger(words, changes), at, Object.fromEntries(names.map(({ id, name }) => [id, name])))
}
