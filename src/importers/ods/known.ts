// The organisations of a record by their ODS codes, whenever they were in force, and by name where they have none.
import type { Id } from '#core/id.ts'
import type { ValuesOfKind } from '#core/kind.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { organisation } from '#kinds/organisation.ts'
import { plainName } from '../parts/match-name.ts'

export type Organisation = ValuesOfKind<typeof organisation>
export type Known = { readonly id: Id<'organisation'>; readonly values: Organisation }

export type KnownOrganisations = {
  /** Nothing where no organisation has the code, or more than one. */
  byCode(code: string): Known | undefined
  /** Whether more than one organisation has the code. */
  isTwice(code: string): boolean
  /** In force, of that name, and without an ODS code. */
  byName(name: string): readonly Known[]
  /** The areas that the organisation with this code serves. */
  servedBy(code: string): Organisation['serves']
}

export function knownOrganisations(now: Snapshot): KnownOrganisations {
  const byCode = new Map<string, Known[]>()
  const byName = new Map<string, Known[]>()
  const put = (map: Map<string, Known[]>, key: string, one: Known) =>
    map.set(key, [...(map.get(key) ?? []), one])
  for (const id of now.ledger.byKind.get(organisation.name) ?? []) {
    const values = now.nearest(id)?.values as Organisation | undefined
    if (!values) continue
    const one = { id: id as Known['id'], values }
    const code = values.identifiers?.ods
    if (code) put(byCode, code.toUpperCase(), one)
    else if (now.find(id)) {
      const names = [values.name, values.short, ...(values.otherNames ?? [])].filter(
        (name) => name !== undefined,
      )
      for (const name of new Set(names.map(plainName))) put(byName, name, one)
    }
  }
  const sole = (code: string) => {
    const all = byCode.get(code)
    return all?.length === 1 ? all[0] : undefined
  }
  return {
    byCode: sole,
    isTwice: (code) => (byCode.get(code)?.length ?? 0) > 1,
    byName: (name) => byName.get(plainName(name)) ?? [],
    servedBy: (code) => sole(code)?.values.serves,
  }
}

/** The ODS code of the system's own integrated care board, where the record has one and only one. */
export function ownBoard(now: Snapshot): string | undefined {
  const codes = now.all(organisation).flatMap(({ values }) => {
    const isBoard = /integrated care board/i.test(`${values.type ?? ''} ${values.name}`)
    return isBoard && !values.partOf ? (values.identifiers?.ods ?? []) : []
  })
  return codes.length === 1 ? codes[0]?.toUpperCase() : undefined
}
