// The shelf of exporters: every form in which somebody else's program can take the record in, in the order in which they are
// offered.
import type { Exporter } from '#core/exporter.ts'
import { fhir } from './fhir/fhir.ts'
import { kumu } from './kumu/kumu.ts'
import { org } from './org/org.ts'
import { popolo } from './popolo/popolo.ts'

export const exporters: readonly Exporter[] = [popolo, org, fhir, kumu]
