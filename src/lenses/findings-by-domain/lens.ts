// How many findings there are in each of the five domains, by how urgent they are. Knows no check and no page.
import type { Cell } from '#core/block.ts'
import { severities, type Severity } from '#core/check.ts'
import type { Finding } from '#core/findings.ts'
import type { Lens } from '#core/lens.ts'
import { domains } from '#kinds/lists/domains.ts'

export type FindingsByDomainOptions = {
  /** Those to count. */
  readonly findings: readonly Finding[]
  /** The address of those of a domain, of one urgency or of all. */
  readonly href: (domain: string, severity?: Severity) => string
}
export type FindingsByDomain = {
  readonly rows: readonly { readonly name: string; readonly cells: readonly Counted[] }[]
}
type Counted = { readonly count: number; readonly href: string }

const ORDER = (Object.keys(severities) as readonly Severity[]).toReversed()

export const findingsByDomain: Lens<FindingsByDomainOptions, FindingsByDomain> = {
  name: 'findings-by-domain',
  title: 'Findings by domain',
  question: 'Where does most need attention?',
  compute(_, { findings, href }) {
    const rows = Object.entries(domains).map(([domain, name]) => {
      const own = findings.filter(({ check }) => check.domain === domain)
      const counted = (severity?: Severity): Counted => ({
        count: severity ? own.filter((one) => one.severity === severity).length : own.length,
        href: href(domain, severity),
      })
      return { name, cells: [...ORDER.map(counted), counted()] }
    })
    return { rows }
  },
  show: ({ rows }) => [
    {
      type: 'table',
      caption: 'By domain',
      columns: [
        { label: 'Domain' },
        ...ORDER.map((severity) => ({ label: severities[severity], numeric: true })),
        { label: 'All', numeric: true },
      ],
      rows: rows.map(({ name, cells }): Cell[] => [
        name,
        ...cells.map(({ count, href }): Cell => (count === 0 ? 0 : [{ text: String(count), href }])),
      ]),
    },
  ],
}
