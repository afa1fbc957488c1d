// The invented integrated care system: read from the dated lines beside this file, for tests and the first visit.
// Every place, organisation and person in it is made up. Knows neither stores nor pages.
import { readdirSync, readFileSync } from 'node:fs'
import type { Change } from '#core/change.ts'
import { moment } from '#core/day.ts'
import type { NameGiven } from '#core/draft.ts'
import { id, type Id } from '#core/id.ts'
import { parseLines } from '#core/notation.ts'
import { must } from '#core/problem.ts'

export type InventedSystem = {
  readonly slug: string
  readonly name: string
  /** The area the system is for. */
  readonly root: Id<'area'>
  /** In order of recording; all that share a moment were recorded together. */
  readonly changes: readonly Change[]
  /** Of everyone but the person whose name was erased. */
  readonly names: readonly NameGiven[]
}

/** Throws where a line does not read: that is a mistake in the files beside this one. */
export function inventedSystem(): InventedSystem {
  return {
    slug: 'northmoor-and-vale',
    name: 'Northmoor and Vale',
    root: id<'area'>('area/northmoor-and-vale'),
    changes: readChanges(),
    names: readNames(),
  }
}

// The files are parts of one text, so that changes are numbered through.
function readChanges(): readonly Change[] {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.lines'))
  const text = files.toSorted().map(read).join('')
  const { changes, problems } = parseLines(text, {
    by: 'governance office',
    at: moment('2026-11-18T16:45:00.000Z'),
    because: '',
  })
  must(problems.length === 0, problems.map((one) => `${one.what}: ${one.raw ?? ''}`).join('\n'))
  return changes
}

function readNames(): readonly NameGiven[] {
  const rows = read('names.tsv').trimEnd().split('\n').slice(1)
  return rows.map((row) => {
    const [person = '', name = '', email = ''] = row.split('\t')
    return { id: id(person), name, email }
  })
}

function read(file: string): string {
  return readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
}
