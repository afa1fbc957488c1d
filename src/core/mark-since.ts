// What changed in a paper since an earlier one: the same blocks, with a column for what is new or was otherwise, and lines for
// what is gone. Knows no paper; two runs of blocks are all it sees.
import { plain, type Block, type Cell, type Table, type Text } from './block.ts'

/** How many rows and lines of the blocks are new, read otherwise, or are gone. */
export type Differences = { readonly added: number; readonly changed: number; readonly gone: number }
export type Marked = Differences & { readonly blocks: readonly Block[] }

/**
 * `since` is the day of the earlier paper in words, "12 September 2026". Blocks are matched by their heading, their caption and
 * their place; rows by what they are about.
 */
export function markSince(blocks: readonly Block[], before: readonly Block[], since: string): Marked {
  const told = { added: 0, changed: 0, gone: 0 }
  const earlier = new Map(keyed(before))
  const marked = keyed(blocks).flatMap(([key, block]) => mark(block, earlier.get(key), since, told))
  return { blocks: marked, ...told }
}

type Counting = { -readonly [N in keyof Differences]: number }

function keyed(blocks: readonly Block[]): readonly (readonly [key: string, block: Block])[] {
  let heading = ''
  return byName(blocks, (block) => {
    if (block.type === 'heading') heading = block.text
    return [heading, block.type, nameOf(block)].join('\u0000')
  })
}

/** Each with a name of its own: of several of one name, the first is the first, and so on. */
function byName<T>(
  all: readonly T[],
  called: (one: T) => string,
): readonly (readonly [name: string, one: T])[] {
  const times = new Map<string, number>()
  return all.map((one) => {
    const name = called(one)
    const time = times.get(name) ?? 0
    times.set(name, time + 1)
    return [`${name}\u0000${time}`, one] as const
  })
}

function nameOf(block: Block): string {
  if (block.type === 'table') return block.caption
  if (block.type === 'details') return block.summary
  return block.type === 'notice' ? block.title : ''
}

function mark(block: Block, before: Block | undefined, since: string, told: Counting): readonly Block[] {
  if (block.type === 'table') return markTable(block, ofType(before, 'table'), since, told)
  if (block.type === 'list') return markList(block, ofType(before, 'list'), since, told)
  if (block.type === 'counts') return [markCounts(block, ofType(before, 'counts'), told)]
  if (block.type === 'summary') return [markSummary(block, ofType(before, 'summary'), told)]
  if (block.type === 'prose') return markProse(block, ofType(before, 'prose'), since, told)
  if (block.type === 'details') {
    const inner = markSince(block.blocks, ofType(before, 'details')?.blocks ?? [], since)
    for (const name of ['added', 'changed', 'gone'] as const) told[name] += inner[name]
    return [{ ...block, blocks: inner.blocks }]
  }
  return [block]
}

function ofType<T extends Block['type']>(
  block: Block | undefined,
  type: T,
): Extract<Block, { type: T }> | undefined {
  return block?.type === type ? (block as Extract<Block, { type: T }>) : undefined
}

type Row = Table['rows'][number]

function markTable(table: Table, before: Table | undefined, since: string, told: Counting): readonly Block[] {
  const was = byKey(before?.rows ?? [])
  const is = byKey(table.rows)
  const marks = [...is].map(([key, row]) => {
    const then = was.get(key)
    return then ? changedIn(table, row, before, then) : 'new'
  })
  const gone = [...was].flatMap(([key, row]) => (is.has(key) ? [] : [sayRow(row)]))
  told.added += marks.filter((one) => one === 'new').length
  told.changed += marks.filter((one) => one !== 'new' && one !== '').length
  told.gone += gone.length
  const any = marks.some((one) => one !== '')
  const cells = marks.map((one): Cell => (one === 'new' ? [{ tag: 'new', tone: 'good' }] : one))
  const marked: Table = any
    ? {
        ...table,
        columns: [...table.columns, { label: `Since ${since}` }],
        rows: [...is.values()].map((row, at) => [...row, cells[at] ?? '']),
      }
    : table
  return [marked, ...goneSince(gone, since)]
}

function byKey(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(byName(rows, (row) => aboutOf(row[0] ?? '')))
}

/** What a row is about: the thing its first cell names, for that may be called otherwise later; else the words. */
function aboutOf(cell: Cell): string {
  if (typeof cell !== 'object' || 'withheld' in cell) return sayCell(cell)
  const thing = (cell as Exclude<Text, string>).find((run) => typeof run === 'object' && 'thing' in run)
  return thing && typeof thing === 'object' && 'thing' in thing ? thing.thing : sayCell(cell)
}

/** "Chair: before, Ann Ash; Votes: before, 3". Columns are matched by their names, several of one name in their order. */
function changedIn(table: Table, row: Row, before: Table | undefined, then: Row): string {
  const was = new Map(columnsOf(before).map(([name], at) => [name, at]))
  const parts = columnsOf(table).flatMap(([name, { label }], at) => {
    const old = was.get(name)
    if (old === undefined) return []
    const [is, earlier] = [sayCell(row[at] ?? ''), sayCell(then[old] ?? '')]
    return is === earlier ? [] : [`${label}: before, ${earlier === '' ? 'nothing' : earlier}`]
  })
  return parts.join('; ')
}

function columnsOf(table: Table | undefined) {
  return byName(table?.columns ?? [], ({ label }) => label)
}

function sayRow(row: Row): string {
  const [first, ...others] = row.map(sayCell)
  const more = others.filter((one) => one !== '').slice(0, 2)
  return more.length > 0 ? `${first} (${more.join(', ')})` : (first ?? '')
}

function sayCell(cell: Cell): string {
  if (typeof cell === 'number') return cell.toLocaleString('en-GB')
  if (typeof cell === 'object' && 'withheld' in cell) return cell.withheld
  return plain(cell)
}

function goneSince(gone: readonly string[], since: string): readonly Block[] {
  if (gone.length === 0) return []
  return [
    { type: 'prose', text: [{ strong: `There on ${since}, and no longer:` }] },
    { type: 'list', items: gone },
  ]
}

function markList(
  list: Extract<Block, { type: 'list' }>,
  before: Extract<Block, { type: 'list' }> | undefined,
  since: string,
  told: Counting,
): readonly Block[] {
  const was = new Set((before?.items ?? []).map(plain))
  const is = new Set(list.items.map(plain))
  const items = list.items.map((item): Text => {
    if (was.has(plain(item))) return item
    told.added += 1
    return [...(typeof item === 'string' ? [item] : item), ' ', { tag: 'new', tone: 'good' }]
  })
  const gone = [...was].filter((one) => !is.has(one))
  told.gone += gone.length
  return [{ ...list, items }, ...goneSince(gone, since)]
}

function markCounts({ items }: Counts, before: Counts | undefined, told: Counting): Block {
  const named = (all: Counts['items']) => byName(all, ({ label }) => label)
  const was = new Map(named(before?.items ?? []))
  return {
    type: 'counts',
    items: named(items).map(([name, one]) => {
      const then = was.get(name)
      if (then === undefined || sayCell(then.value) === sayCell(one.value)) return one
      told.changed += 1
      return { ...one, note: [one.note, `${sayCell(then.value)} before`].filter(Boolean).join('; ') }
    }),
  }
}

type Counts = Extract<Block, { type: 'counts' }>
type Summary = Extract<Block, { type: 'summary' }>

function markSummary({ rows }: Summary, before: Summary | undefined, told: Counting): Block {
  const named = (all: Summary['rows']) => byName(all, ({ key }) => key)
  const was = new Map(named(before?.rows ?? []))
  return {
    type: 'summary',
    rows: named(rows).map(([name, one]) => {
      const then = was.get(name)
      if (then === undefined || plain(then.value) === plain(one.value)) return one
      told.changed += 1
      const value = typeof one.value === 'string' ? [one.value] : one.value
      return { ...one, value: [...value, ` (before: ${plain(then.value)})`] }
    }),
  }
}

function markProse(
  block: Extract<Block, { type: 'prose' }>,
  before: Extract<Block, { type: 'prose' }> | undefined,
  since: string,
  told: Counting,
): readonly Block[] {
  const was = before && plain(before.text)
  if (was === undefined || was === plain(block.text)) return [block]
  told.changed += 1
  return [block, { type: 'prose', text: [{ strong: `On ${since}: ` }, was] }]
}

/** "Since 12 September 2026: 2 new, 1 changed, 3 gone.", or that nothing changed. */
export function sayDifferences({ added, changed, gone }: Differences, since: string): string {
  const parts = [
    ...(added > 0 ? [`${added} new`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(gone > 0 ? [`${gone} gone`] : []),
  ]
  return parts.length > 0
    ? `Since ${since}: ${parts.join(', ')}.`
    : `Nothing here has changed since ${since}.`
}
