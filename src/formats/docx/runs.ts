// Text as runs of a Word paragraph: links where there is a whole address, tags and icons as their words.
import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx'
import type { Cell, Run, Text } from '#core/block.ts'
import { colours } from './styles.ts'
import type { WordPaper } from './word-paper.ts'

export type Ways = Pick<WordPaper, 'way' | 'base'>

export function runsOf(text: Text, ways: Ways, style: { readonly bold?: boolean } = {}): ParagraphChild[] {
  const runs = typeof text === 'string' ? [text] : text
  return runs.flatMap((run) => runOf(run, ways, style))
}

const tones = { plain: colours.quiet, good: colours.good, warning: '9A4B00', draft: colours.blue } as const

function runOf(run: Run, ways: Ways, style: { readonly bold?: boolean }): ParagraphChild[] {
  if (typeof run === 'string') return lines(run, style)
  if ('strong' in run) return lines(run.strong, { bold: true })
  // In brackets, so that colour is not what sets it apart.
  if ('tag' in run) return [new TextRun({ text: `[${tidy(run.tag)}]`, bold: true, color: tones[run.tone] })]
  if ('icon' in run) return lines(run.words, style)
  const link = 'href' in run ? whole(run.href, ways) : ways.way?.(run.thing)
  if (link === undefined) return lines(run.text, style)
  return [
    new ExternalHyperlink({
      link,
      children: [new TextRun({ text: tidy(run.text), style: 'Hyperlink', ...style })],
    }),
  ]
}

// Only addresses within the product: nothing that was typed can lead elsewhere.
function whole(href: string, { base }: Ways): string | undefined {
  return base !== undefined && /^\/(?!\/)/.test(href) ? `${base}${href}` : undefined
}

function lines(text: string, style: { readonly bold?: boolean }): ParagraphChild[] {
  return tidy(text)
    .split(/\r\n?|\n/)
    .map((line, at) => new TextRun({ text: line, ...style, ...(at > 0 && { break: 1 }) }))
}

// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** XML has no way to write most control characters and half pairs; Word refuses the whole file for one. */
export function tidy(text: string): string {
  return text.toWellFormed().replace(UNWRITABLE, '\uFFFD')
}

const numbers = new Intl.NumberFormat('en-GB')

/** A cell as it may be shown: what is withheld is only ever its word. */
export function cellText(cell: Cell): Text {
  if (typeof cell === 'number') return numbers.format(cell)
  if (typeof cell === 'object' && 'withheld' in cell) return cell.withheld
  return cell
}
