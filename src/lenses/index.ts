// The shelf of lenses: every question that can be asked of the record, by name.
export { changes } from './changes/lens.ts'
export { findingsByDomain } from './findings-by-domain/lens.ts'
export { findingsOverTime } from './findings-over-time/lens.ts'
export { findings } from './findings/lens.ts'
export { governanceMap } from './governance-map/lens.ts'
export { termsEnding } from './terms-ending/lens.ts'
export { vacancies } from './vacancies/lens.ts'
