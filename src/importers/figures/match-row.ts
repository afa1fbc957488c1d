// Of what and of whom a figure is: by its column, else by its row, else as chosen for the whole file. Exactly or not at all;
// what is alike is offered in the remedy.
import type { Id } from '#core/id.ts'
import type { Strand } from '#core/series.ts'
import { problem, type Problem } from '#core/problem.ts'
import { showCell, type Row } from '#files/grid.ts'
import type { Found } from '../parts/match-name.ts'
import type { FiguresAsked } from './figures-asked.ts'
import type { Layout, ValueColumn } from './find-layout.ts'
import type { KnownOnes } from './known.ts'

/** `column` is where it is to be put right. */
export type Matched<V> =
  { readonly value: V } | { readonly problem: Problem; readonly column?: number | undefined }

export function matchMeasure(
  row: Row,
  { labels }: Layout,
  value: ValueColumn,
  known: KnownOnes,
  asked: FiguresAsked,
): Matched<Id> {
  if (value.measure) return { value: value.measure }
  const text = textOf(row, labels.measure)
  if (text) return matched(known.measure(text), text, 'measure', known, labels.measure)
  if (asked.measure && known.measured(asked.measure)) return { value: asked.measure }
  const remedy = 'Choose the measure with the file, or add a column "Measure" with its name or code.'
  return { problem: problem('no-measure', 'Which measure it is is not said', remedy), column: labels.measure }
}

export function matchSubject(
  row: Row,
  { labels }: Layout,
  value: ValueColumn,
  known: KnownOnes,
  asked: FiguresAsked,
): Matched<Id> {
  if (value.of) return { value: value.of }
  const [code, name] = [textOf(row, labels.code), textOf(row, labels.name)]
  // A code leaves no doubt; where it is not known the name beside it may be.
  const byCode = code ? known.subject(code) : undefined
  if (byCode?.is === 'same' && byCode.items.length === 1) return matched(byCode, code, '', known)
  if (name) return matched(known.subject(name), code ? `${code} ${name}` : name, WHO, known, labels.name)
  if (byCode) return matched(byCode, code, WHO, known, labels.code)
  if (asked.of) return { value: asked.of }
  const remedy = 'Choose with the file whose figures they are, or add a column "Who" with a code or name.'
  const column = labels.code ?? labels.name
  return { problem: problem('no-subject', 'Whose figure it is is not said', remedy), column }
}

const WHO = 'area, organisation or body'
const STRANDS: Readonly<Record<string, Strand>> = {
  actual: 'actual',
  actuals: 'actual',
  outturn: 'actual',
  plan: 'plan',
  planned: 'plan',
  budget: 'plan',
  trajectory: 'plan',
}

export function matchStrand(row: Row, { labels }: Layout, value: ValueColumn): Matched<Strand> {
  const text = textOf(row, labels.strand)
  const said = STRANDS[text.toLowerCase()]
  if (text !== '' && said) return { value: said }
  if (text === '') return { value: value.strand ?? 'actual' }
  const what = `"${text.slice(0, 60)}" says neither that it was counted nor that it was planned`
  return { problem: problem('not-a-strand', what, 'Write actual or plan.'), column: labels.strand }
}

function matched(
  found: Found<Id>,
  text: string,
  sort: string,
  known: KnownOnes,
  column?: number,
): Matched<Id> {
  const [only, another] = found.is === 'none' ? [] : found.items
  if (found.is === 'same' && only && !another) return { value: only }
  const raw = text.slice(0, 200)
  const shown = `"${text.slice(0, 80)}"`
  const names = found.is === 'none' ? [] : found.items.slice(0, 4).map((id) => `${known.name(id)} (${id})`)
  if (found.is === 'same') {
    const remedy = `Write its code, or what stands in brackets: ${names.join(', ')}.`
    const what = `${shown} may be several of the record`
    return { problem: { ...problem('several-known', what, remedy), raw }, column }
  }
  const remedy =
    names.length > 0
      ? `Correct it if it is one of these: ${names.join(', ')}. Or record the name as another name it has.`
      : `Correct the name or code, or record the ${sort} first.`
  const what = `No ${sort} of the record has the name or code ${shown}`
  return { problem: { ...problem('not-known', what, remedy), raw }, column }
}

function textOf(row: Row, column: number | undefined): string {
  return column === undefined ? '' : showCell(row[column]).replace(/\s+/g, ' ').trim()
}
