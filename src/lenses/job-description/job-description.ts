// What a job description tells, before it is shown. Knows neither how it was found nor how it reads.
import type { Id } from '#core/id.ts'
import type { Thing } from '#core/snapshot.ts'
import type { Answer, Lack, Remit, Specification } from '#facts/index.ts'
import type { role } from '#kinds/index.ts'
import type { Capability, CapabilityLevel } from '#kinds/lists/capabilities.ts'

export type JobDescription = {
  readonly role: Thing<typeof role> | undefined
  readonly specification: Specification | undefined
  readonly systemDays: number | undefined
  readonly reporting: readonly Id[]
  readonly answers: readonly Answer[]
  readonly decides: readonly Remit[]
  readonly seats: readonly Id[]
  readonly needed: readonly { readonly capability: Capability; readonly level: CapabilityLevel }[]
  /** Asked of those who write it; left out of what is sent to applicants. */
  readonly lacks: readonly Lack[]
}
