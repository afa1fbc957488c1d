// Measures by what their last figures say and by whether their targets will be met, so that a board sees at once where chance is
// at work and where something has to change. Standings are handed in.
import type { Block, Cell, Run } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Standing } from '#facts/index.ts'
import { variationIcon } from '#spc/draw-icons.ts'
import { assuranceWords } from '#spc/paints.ts'
import type { Assurance, Variation } from '#spc/spc.ts'

export type MatrixOptions = {
  readonly standings: readonly Standing[]
  readonly way: (measure: Id, of: Id) => string
}
type Entry = { readonly name: string; readonly href: string }
export type VariationMatrix = {
  readonly rows: readonly {
    readonly words: string
    readonly icon: Variation
    readonly cells: readonly (readonly Entry[])[]
  }[]
  readonly total: number
}

const ROWS: readonly {
  readonly words: string
  readonly icon: Variation
  readonly has: readonly Variation[]
}[] = [
  { words: 'Getting worse', icon: 'concern-low', has: ['concern-high', 'concern-low'] },
  { words: 'Rising or falling, neither better', icon: 'neutral-high', has: ['neutral-high', 'neutral-low'] },
  { words: 'No significant change', icon: 'common', has: ['common'] },
  { words: 'Improving', icon: 'improvement-high', has: ['improvement-high', 'improvement-low'] },
  { words: 'Not judged', icon: 'none', has: ['none'] },
]
const byName = new Intl.Collator('en-GB')
const COLUMNS: readonly Assurance[] = ['fail', 'hit-or-miss', 'pass', 'none']

export const variationMatrix: Lens<MatrixOptions, VariationMatrix> = {
  name: 'variation-matrix',
  title: 'Variation and assurance',
  question: 'Which measures change, and which of them will meet their targets?',
  compute(_, { standings, way }, title) {
    const entry = (one: Standing): Entry => ({
      name: nameOf(one, standings, title),
      href: way(one.measure.id, one.of),
    })
    const rows = ROWS.map(({ words, icon, has }) => {
      const here = standings.filter(({ answer }) => has.includes(answer.variation))
      const cells = COLUMNS.map((column) =>
        here
          .filter(({ answer }) => answer.assurance === column)
          .map(entry)
          .toSorted((one, other) => byName.compare(one.name, other.name)),
      )
      return { words, icon, cells }
    })
    return { rows, total: standings.length }
  },
  show({ rows, total }): readonly Block[] {
    if (total === 0) return [{ type: 'prose', text: 'There are no measures with figures to show.' }]
    return [
      {
        type: 'table',
        caption: 'Variation by assurance',
        columns: [{ label: 'Variation' }, ...COLUMNS.map((one) => ({ label: assuranceWords[one] }))],
        rows: rows.map(({ words, icon, cells }): Cell[] => [
          [{ icon: variationIcon(icon), words }],
          ...cells.map(cellOf),
        ]),
      },
    ]
  },
}

// Names alone where each measure stands once.
function nameOf({ measure, of }: Standing, all: readonly Standing[], title: Titles): string {
  const several = all.some((one) => one.measure.id === measure.id && one.of !== of)
  return several ? `${measure.values.name}, ${title(of)}` : measure.values.name
}

function cellOf(entries: readonly Entry[]): Cell {
  if (entries.length === 0) return '–'
  return [
    { strong: `${entries.length}: ` },
    ...entries.flatMap(({ name, href }, at): readonly Run[] => [
      ...(at > 0 ? ['; '] : []),
      { text: name, href },
    ]),
  ]
}
