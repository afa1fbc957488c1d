// What every reader is told about who could follow: numbers of the whole system, in words, or that they are too few.
import type { Block, Cell } from '#core/block.ts'
import { showDay } from '#core/day.ts'
import { LEAST, type GroupTold } from '#private/told-of-cover.ts'
import type { ToldToReaders } from './counted.ts'

/** `heading` is another for those who see names besides. */
export function toldBlocks(
  { countedOn, cover, bySector, byLevel }: ToldToReaders,
  heading = 'Could someone follow?',
): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: heading },
    ...('withheld' in cover
      ? [
          {
            type: 'prose',
            text: `It is not told for how many roles someone could follow: fewer than ${LEAST} roles were critical on ${showDay(countedOn)}, and a number would tell of each of them.`,
          } as const,
        ]
      : [
          {
            type: 'summary',
            rows: [
              { key: 'Critical roles', value: String(cover.roles) },
              { key: 'Roles for which someone is ready now', value: cover.naive },
              { key: 'The same, nobody counted twice', value: cover.covered },
              { key: 'Roles for which someone from another sector is ready', value: cover.fromElsewhere },
            ],
          } as const,
        ]),
    groupTable('People put forward who agreed, by the sector they work in', 'Sector', bySector),
    groupTable('The same, by level', 'Level', byLevel),
    {
      type: 'details',
      summary: 'How it is counted, and what is not told',
      blocks: [{ type: 'list', items: rulesOf(countedOn) }],
    },
  ]
}

// Groups that are too few stand in one row, so that the page is not a list of what it does not say.
function groupTable(caption: string, label: string, groups: readonly GroupTold[]): Block {
  const shown = groups.filter(({ people }) => typeof people === 'string')
  const few = groups.find(({ people }) => typeof people !== 'string')
  const rest: readonly Cell[] = [shown.length > 0 ? 'Each of the others' : 'Each of them', few?.people ?? '']
  const rows = [
    ...shown.map(({ label: of, people }): readonly Cell[] => [of, people]),
    ...(few ? [rest] : []),
  ]
  return { type: 'table', caption, columns: [{ label }, { label: 'People', numeric: true }], rows }
}

function rulesOf(countedOn: ToldToReaders['countedOn']): readonly string[] {
  return [
    `All of it is as it stood when ${showDay(countedOn)} began, whatever day or draft is looked at, and is counted again when the next quarter begins.`,
    'Someone counts once they agreed. Who could follow in two roles can take up one of them: “nobody counted twice” is the most roles that could be filled at once.',
    'That every role has someone, or none has, is told as “at least” or “at most”, for it would tell of each role.',
    `Groups of fewer than ${LEAST} are too few to say, and none is not told from few. Larger ones are told to the next five. Someone with a joint role counts in each of its sectors.`,
    'Names, and who could follow in which role, are seen by stewards, and each person’s own by themself.',
    'There is no score, no grid of performance and potential, and nobody is ranked.',
  ]
}
