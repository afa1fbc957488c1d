// Who could follow in which role, by name: for those alone whom the system trusts with it. Nobody is ranked and nothing is
// scored: roles and people are in order of name, and a role with several people says nothing of who would be better.
import type { Block, Cell, Run } from '#core/block.ts'
import { showDay } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { isFromElsewhere, sayList, sectorsOfPerson } from '#facts/index.ts'
import { criticalRole, person, role } from '#kinds/index.ts'
import { sectors } from '#kinds/lists/sectors.ts'
import type { Candidate } from '#private/own.ts'
import type { TrueCover } from '#private/true-cover.ts'

export type SuccessionOptions = {
  readonly candidates: readonly Candidate[]
  /** Of the critical roles, by those ready now who agree. */
  readonly cover: TrueCover
  /** Who an account is. */
  readonly by: (account: string) => string
  /** Whether they have an account here, so that they can be asked. */
  readonly canBeAsked: (person: Id) => boolean
}
export type SuccessionRow = {
  readonly role: Id
  readonly critical: boolean
  /** Nobody, for a critical role without anyone. */
  readonly candidate?: Candidate
  readonly sectors: readonly string[]
  readonly fromElsewhere: boolean
  readonly by: string
  readonly canBeAsked: boolean
}
export type Succession = { readonly cover: TrueCover; readonly rows: readonly SuccessionRow[] }

export const succession: Lens<SuccessionOptions, Succession> = {
  name: 'succession',
  title: 'Succession',
  question: 'Who could follow in the roles that must not stand empty?',
  compute(now, options, title) {
    const critical = new Set(now.all(criticalRole).map(({ values }) => values.role))
    const known = options.candidates.filter((one) => now.get(role, one.role) && now.get(person, one.person))
    const named = new Set<Id>(known.map((one) => one.role))
    const bare = [...critical].filter((id) => now.get(role, id) && !named.has(id))
    const rows = [
      ...known.map((one) => rowOf(now, one, critical.has(one.role), options)),
      ...bare.map((id) => ({ ...NOBODY, role: id })),
    ]
    return { cover: options.cover, rows: rows.toSorted(inOrder(title)) }
  },
  show({ cover, rows }, title) {
    const critical = rows.filter((one) => one.critical)
    const others = rows.filter((one) => !one.critical)
    return [
      ...coverBlocks({ cover, rows }, title),
      tableOf('Who could follow in critical roles, in order of name', critical, title),
      ...(others.length > 0 ? [tableOf('In other roles, in order of name', others, title)] : []),
    ]
  },
}

const NOBODY = { critical: true, sectors: [], fromElsewhere: false, by: '', canBeAsked: false } as const

function rowOf(
  now: Snapshot,
  one: Candidate,
  critical: boolean,
  { by, canBeAsked }: SuccessionOptions,
): SuccessionRow {
  return {
    role: one.role,
    critical,
    candidate: one,
    sectors: sectorsOfPerson(now, one.person).map((sector) => sectors[sector]),
    fromElsewhere: isFromElsewhere(now, one.person, one.role),
    by: one.consent === 'own' ? 'themself' : by(one.account),
    canBeAsked: canBeAsked(one.person),
  }
}

function inOrder(title: Titles) {
  const named = ({ role: of, candidate }: SuccessionRow) => [
    title(of),
    candidate ? title(candidate.person) : '',
    candidate?.person ?? '',
  ]
  return (one: SuccessionRow, other: SuccessionRow): number => {
    const [own, theirs] = [named(one), named(other)]
    for (const [at, text] of own.entries()) {
      const order = text.localeCompare(theirs[at] ?? '', 'en-GB')
      if (order !== 0) return order
    }
    return 0
  }
}

function coverBlocks({ cover, rows }: Succession, title: Titles): readonly Block[] {
  const { roles, naive, covered, wanted, filled, filledByTwo, none, one, needed, fromElsewhere } = cover
  if (roles === 0) return []
  const things = (ids: readonly Id[]): Run[] => named(ids, title)
  const share = naive === 0 ? undefined : Math.round((fromElsewhere.length / naive) * 100)
  const items: Run[][] = [
    none.length > 0
      ? ['Nobody is ready now for ', ...things(none), '.']
      : ['Every critical role has somebody ready now.'],
    ...(one.length > 0 ? [['Exactly one person is ready now for ', ...things(one), '.']] : []),
    ...severalTimes(rows).map(({ person: of, roles: own }): Run[] => [
      ...things([of]),
      ' is ready now for ',
      ...things(own),
      ', and can take up one of them.',
    ]),
    ...(needed.length > 0
      ? [
          [
            needed.length === 1 ? 'Without ' : 'Without any one of ',
            ...things(needed),
            ', one role fewer could be covered, for nobody else could step in.',
          ] as Run[],
        ]
      : []),
    ...(share === undefined
      ? []
      : [
          [
            `Of the ${naive} that have anyone ready now, ${fromElsewhere.length} ${fromElsewhere.length === 1 ? 'has' : 'have'} somebody from another sector (${share} per cent).`,
          ],
        ]),
  ]
  return [
    {
      type: 'counts',
      items: [
        { label: 'critical roles', value: roles },
        { label: 'look covered', value: naive, note: 'someone is ready now' },
        { label: 'can be covered at once', value: covered, note: 'nobody counted twice' },
        { label: `of ${wanted} people wanted`, value: filled, note: 'nobody counted twice' },
        { label: `of ${roles * 2}, if each had two`, value: filledByTwo, note: 'nobody counted twice' },
      ],
    },
    { type: 'list', items },
  ]
}

function named(ids: readonly Id[], title: Titles): Run[] {
  const sorted = ids.toSorted((one, other) => title(one).localeCompare(title(other), 'en-GB'))
  return sorted.flatMap((id, at): Run[] => [
    at === 0 ? '' : at === sorted.length - 1 ? ' and ' : ', ',
    { text: title(id), thing: id },
  ])
}

// Why cover is less than it looks: whoever is named for several critical roles.
function severalTimes(
  rows: readonly SuccessionRow[],
): readonly { readonly person: Id; readonly roles: readonly Id[] }[] {
  const counting = rows.flatMap(({ critical, role: of, candidate }) => {
    const counts = candidate?.consent === 'own' || candidate?.consent === 'given'
    return critical && counts && candidate.readiness === 'now' ? [{ person: candidate.person, role: of }] : []
  })
  return [...Map.groupBy(counting, (one) => one.person)]
    .filter(([, own]) => own.length > 1)
    .map(([of, own]) => ({ person: of, roles: own.map((one) => one.role) }))
}

function tableOf(caption: string, rows: readonly SuccessionRow[], title: Titles): Block {
  return {
    type: 'table',
    caption,
    columns: ['Role', 'Who', 'From', 'Ready', 'Put forward by', 'Agreed'].map((label) => ({ label })),
    rows: rows.map((row): Cell[] => {
      const of: Cell = [{ text: title(row.role), thing: row.role }]
      const { candidate } = row
      if (!candidate) return [of, [{ tag: 'nobody', tone: 'warning' }], '', '', '', '']
      return [
        of,
        [{ text: title(candidate.person), thing: candidate.person }],
        [sayList(row.sectors) || 'no sector recorded', ...(row.fromElsewhere ? [', another sector'] : [])],
        READY[candidate.readiness],
        `${row.by}, ${showDay(candidate.on)}${candidate.note ? `: ${candidate.note}` : ''}`,
        agreed(candidate, row.canBeAsked),
      ]
    }),
    empty: 'No role is marked as critical.',
  }
}

const READY: Readonly<Record<Candidate['readiness'], string>> = {
  now: 'now',
  year: 'in a year or two',
  later: 'in three years or more',
}

function agreed({ consent }: Candidate, canBeAsked: boolean): string {
  if (consent === 'own' || consent === 'given') return 'yes'
  if (consent === 'declined') return 'no: does not count'
  return canBeAsked
    ? 'asked: does not count yet'
    : 'cannot be asked, for they have no account here: does not count'
}
