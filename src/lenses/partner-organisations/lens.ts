// The organisations of a system by sector, those of no sector last.
import type { Lens } from '#core/lens.ts'
import type { Thing } from '#core/snapshot.ts'
import { organisation } from '#kinds/index.ts'
import { sectors, type Sector } from '#kinds/lists/sectors.ts'

export const partnerOrganisations: Lens<undefined, readonly Thing<typeof organisation>[]> = {
  name: 'partner-organisations',
  title: 'Partner organisations',
  question: 'Which organisations are partners here, from which sector?',
  compute(now, _, title) {
    const bySector = Map.groupBy(now.all(organisation), ({ values }) => values.sector)
    const order: readonly (Sector | undefined)[] = [...(Object.keys(sectors) as Sector[]), undefined]
    return order.flatMap((sector) =>
      (bySector.get(sector) ?? []).toSorted((one, other) =>
        title(one.id).localeCompare(title(other.id), 'en-GB'),
      ),
    )
  },
  show: (all, title) => [
    {
      type: 'table',
      caption: 'Partner organisations',
      columns: ['Organisation', 'Sector', 'Sort'].map((label) => ({ label })),
      rows: all.map(({ id, values }) => [
        [{ text: title(id), thing: id }],
        values.sector ? sectors[values.sector] : 'Not recorded',
        values.type ?? '',
      ]),
      empty: 'No organisation is recorded.',
    },
  ],
}
