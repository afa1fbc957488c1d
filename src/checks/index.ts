// The shelf of checks, in order of their codes.
import type { Check } from '#core/check.ts'
import { vacantChair } from './vacant-chair.ts'

export const checks: readonly Check[] = [vacantChair]
