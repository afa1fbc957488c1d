// What references of a FHIR file mean that is not in the file itself: organisations that the record has under the same ODS code.
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { organisation } from '#kinds/organisation.ts'
import { rawIn, textIn, type Raw } from './resources.ts'

export type Beyond = {
  /** A key for what a reference means; nothing where the record does not have it either. */
  keyOf(reference: Raw): string | undefined
  /** A key for a thing of the record. */
  keyFor(id: Id): string
  /** What was pointed at so far, by key. */
  readonly pointed: ReadonlyMap<string, Id>
}

export function beyond(now: Snapshot): Beyond {
  const byCode = new Map(
    now.all(organisation).flatMap(({ id, values }) => {
      const code = values.identifiers?.ods
      return code ? [[code.toUpperCase(), id] as const] : []
    }),
  )
  const pointed = new Map<string, Id>()
  const keyFor = (id: Id) => {
    pointed.set(`record ${id}`, id)
    return `record ${id}`
  }
  return {
    pointed,
    keyFor,
    keyOf: (reference) => {
      const code =
        textIn(rawIn(reference, 'identifier'), 'value') || textIn(reference, 'reference').split('/').at(-1)
      const id = code ? byCode.get(code.toUpperCase()) : undefined
      return id && keyFor(id)
    },
  }
}
