// What differs between two snapshots, in sentences that a board secretary would say aloud, and field by field.
import type { Block } from '#core/block.ts'
import { compare } from '#core/compare.ts'
import type { Titles } from '#core/field.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { grouped, type Group } from './group.ts'
import { pair } from './pair.ts'
import { rowsOf, tableOf, type Rows } from './rows.ts'
import { counts, told } from './tell.ts'

export type Comparison = {
  /** Sentences, under the body they are about or with others of their sort. */
  readonly groups: readonly Group[]
  /** Things that differ. */
  readonly differences: number
  /** Sentences that were left out because there are so many. */
  readonly left: number
  readonly fields: Rows
}

export type ComparisonOptions = {
  readonly before: Snapshot
  /** What things are called before; without it as after. */
  readonly titleBefore?: Titles
  /** Sentences at most, and rows of the table at most; the rest are counted. */
  readonly most?: number
  readonly mostRows?: number
}

export const MOST = 240
const MOST_ROWS = 600

export const comparison: Lens<ComparisonOptions, Comparison> = {
  name: 'comparison',
  title: 'What differs',
  question: 'What differs between these two, in plain words?',
  compute(after, { before, titleBefore, most = MOST, mostRows = MOST_ROWS }, title) {
    const all = compare(before, after)
    const of = pair(before, after, all, [titleBefore ?? title, title])
    const counted = all.filter((one) => counts(of, one))
    const sentences = told(of, all)
    const groups = grouped(sentences, (id) => (after.find(id) ? of.is : of.was)(id), most)
    const shown = groups.reduce((sum, group) => sum + group.sentences.length, 0)
    return {
      groups,
      differences: counted.length,
      left: sentences.length - shown,
      fields: rowsOf(of, counted, mostRows),
    }
  },
  show: (result) => [...inSentences(result), inFields(result)],
}

/** The sentences alone, under headings of level 3. */
export function inSentences({ groups, differences, left }: Comparison): readonly Block[] {
  if (differences === 0) return [{ type: 'prose', text: 'Nothing differs.' }]
  return [
    ...groups.flatMap(blocksOf),
    ...(left > 0 ? [{ type: 'notice', tone: 'information', ...cut(differences, left) } as const] : []),
  ]
}

function blocksOf({ heading, sentences, left }: Group): readonly Block[] {
  const more = left > 0 ? [`And ${left.toLocaleString('en-GB')} more.`] : []
  return [
    { type: 'heading', level: 3, text: heading },
    { type: 'list', items: [...sentences.map((one) => one.text), ...more] },
  ]
}

function cut(differences: number, left: number) {
  const [all, more] = [differences, left].map((one) => one.toLocaleString('en-GB'))
  return {
    title: 'Not all of it is told here',
    text: `${all} things differ. What matters most is told above; ${more} sentences more are left out. Compare days that are nearer to each other to see them.`,
  }
}

/** The table, folded away. */
export function inFields({ fields, differences }: Comparison): Block {
  const table = tableOf(fields, 'What differs, field by field')
  const more = fields.left.toLocaleString('en-GB')
  const rest: readonly Block[] =
    fields.left > 0 ? [{ type: 'prose', text: `${more} rows more are left out.` }] : []
  const count = `${differences.toLocaleString('en-GB')} ${differences === 1 ? 'thing' : 'things'}`
  return { type: 'details', summary: `Field by field: ${count}`, blocks: [table, ...rest] }
}
