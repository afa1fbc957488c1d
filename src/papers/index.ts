// The shelf of papers: what is tabled, in the order in which a secretary looks for it.
import type { Paper } from '#core/paper.ts'
import { balancePaper } from './balance/paper.ts'
import { changesPaper } from './changes/paper.ts'
import { findingsPaper } from './findings/paper.ts'
import { functionsPaper } from './functions/paper.ts'
import { governancePaper } from './governance/paper.ts'
import type { Ground } from './parts/ground.ts'
export type { DraftTabled, Ground, PartnerTabled } from './parts/ground.ts'
import { performancePaper } from './performance/paper.ts'
import { reviewPaper } from './review/paper.ts'
import { termsPaper } from './terms/paper.ts'

export const papers: readonly Paper<Ground>[] = [
  governancePaper,
  changesPaper,
  termsPaper,
  performancePaper,
  functionsPaper,
  balancePaper,
  findingsPaper,
  reviewPaper,
]
