// The governance map: every body by its level, its seats by sector, and the gaps, on one page. Knows no page.
import type { Lens } from '#core/lens.ts'
import { chart } from './chart.ts'
import { computeGovernanceMap, type GovernanceMapOptions } from './compute.ts'
import type { GovernanceMapResult } from './map.ts'
import { describe, tableOf } from './say.ts'

export const governanceMap: Lens<GovernanceMapOptions, GovernanceMapResult> = {
  name: 'governance-map',
  title: 'Governance map',
  question: 'Who sits where, for which sector, and where are the gaps?',
  compute: computeGovernanceMap,
  show: (map) => [
    {
      type: 'picture',
      title: map.title,
      description: describe(map),
      drawing: chart(map),
      table: tableOf(map),
    },
  ],
}
