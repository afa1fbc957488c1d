// The councils that answer for social care, which law asks for by that. Knows no body.
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { organisation } from '#kinds/index.ts'
import { areasAround } from './level-of-body.ts'

/**
 * Whether a council answers for social care: unitary, county, metropolitan and London boroughs, the City of London
 * and the Isles of Scilly do, district councils do not. From its type, else from its GSS code (E06 unitary, E07
 * district, E08 metropolitan, E09 London, E10 county). Undefined for what is no council or where nothing says.
 */
export function hasSocialCare({ values }: Thing<typeof organisation>): boolean | undefined {
  if (values.sector !== undefined && values.sector !== 'council') return undefined
  const type = values.type ?? ''
  if (/unitary|county council|metropolitan|london borough|city of london|scilly/i.test(type)) return true
  if (/district|parish|town council|combined|strategic/i.test(type)) return false
  const code = /^E(\d\d)/.exec(values.identifiers?.gss ?? '')?.[1] ?? ''
  if (/^(?:06|08|09|10)$/.test(code)) return true
  return code === '07' ? false : undefined
}

/** Those that serve the area or a part of it; without an area, all of the record. In order of id. */
export function councilsWithSocialCare(now: Snapshot, within?: Id): readonly Thing<typeof organisation>[] {
  return now
    .all(organisation)
    .filter(
      (one) =>
        hasSocialCare(one) === true &&
        (within === undefined ||
          (one.values.serves ?? []).some((served) =>
            areasAround(now, served).some(({ id }) => id === within),
          )),
    )
}
