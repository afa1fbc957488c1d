// Tables in Word: a header row that is repeated on each page, calm rules, and columns as wide as what stands in them.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { plain, type Cell, type Column, type Table as Rows, type Text } from '#core/block.ts'
import { cellText, runsOf, type Ways } from './runs.ts'
import { colours, own, type Room } from './styles.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.rule } as const
const firm = { style: BorderStyle.SINGLE, size: 12, color: colours.blue } as const
const margins = { top: 60, bottom: 60, left: 80, right: 80, marginUnitType: WidthType.DXA } as const
/** From so many columns on a table is set smaller. */
const MANY = 6
/** A row with more text than this may break across pages. */
const TALL = 900

export function tableOf(
  { columns, rows }: Pick<Rows, 'columns' | 'rows'>,
  ways: Ways,
  { width: inner }: Room,
): Table {
  const widths = widthsOf(columns, rows, inner)
  const style = columns.length >= MANY ? own.small : own.cell
  const cell = (text: Text, at: number, head: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: head ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      ...(head && {
        shading: { type: 'clear', fill: colours.head, color: 'auto' },
        borders: { bottom: firm },
      }),
      children: [
        new Paragraph({
          style,
          ...(columns[at]?.numeric && { alignment: AlignmentType.RIGHT }),
          ...(head && { keepNext: true }),
          children: runsOf(text, ways, head ? { bold: true } : {}),
        }),
      ],
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, at) => cell(label, at, true)),
  })
  const body = rows.map((row) => {
    const texts = columns.map((_, at) => cellText(row[at] ?? ''))
    return new TableRow({
      cantSplit: texts.every((text) => plain(text).length < TALL),
      children: texts.map((text, at) => cell(text, at, false)),
    })
  })
  return framed([head, ...body], widths, { firstRow: true, firstColumn: true })
}

/** What something is at a glance: a key and its value on each line, without a header row. */
export function summaryOf(
  pairs: readonly { readonly key: string; readonly value: Text }[],
  ways: Ways,
  { width: inner }: Room,
): Table {
  const widths = [Math.round(inner * 0.32), inner - Math.round(inner * 0.32)]
  const cell = (text: Text, at: number) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({ style: own.cell, children: runsOf(text, ways, at === 0 ? { bold: true } : {}) }),
      ],
    })
  const rows = pairs.map(
    ({ key, value }) => new TableRow({ cantSplit: true, children: [cell(key, 0), cell(value, 1)] }),
  )
  return framed(rows, widths, { firstRow: false, firstColumn: true })
}

/** Boxes beside each other, four to a row, such as numbers at a glance. */
export function boxesOf(boxes: readonly (readonly Paragraph[])[], { width: inner }: Room): Table {
  const across = Math.min(4, boxes.length)
  const width = Math.floor(inner / across)
  const widths = Array.from({ length: across }, () => width)
  const rows = Array.from({ length: Math.ceil(boxes.length / across) }, (_, row) =>
    Array.from({ length: across }, (__, at) => boxes[row * across + at] ?? [new Paragraph('')]),
  )
  return framed(
    rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (children) =>
              new TableCell({ width: { size: width, type: WidthType.DXA }, children: [...children] }),
          ),
        }),
    ),
    widths,
    { firstRow: false, firstColumn: false },
  )
}

function framed(
  rows: readonly TableRow[],
  widths: readonly number[],
  look: { readonly firstRow: boolean; readonly firstColumn: boolean },
): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins,
    tableLook: { ...look, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    borders: {
      top: thin,
      bottom: thin,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: none,
    },
  })
}

/**
 * How wide each column is, in twentieths of a point, together the width of the page: by the square root of its longest
 * text, so that long texts do not starve short ones, and never less than its longest word where that can be.
 */
function widthsOf(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  inner: number,
): readonly number[] {
  const letter = columns.length >= MANY ? 100 : 118
  const texts = columns.map(({ label }, at) => [label, ...rows.map((row) => plain(cellText(row[at] ?? '')))])
  const longest = (words: readonly string[]) => Math.max(1, ...words.map((word) => word.length))
  const least = texts.map((all) => {
    const word = longest(all.flatMap((text) => text.split(/[\s/–-]+/)))
    return Math.min(word * letter + 200, inner / Math.min(columns.length, 3))
  })
  const wants = texts.map((all) => Math.sqrt(longest(all)))
  const together = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0)
  const left = inner - together(least)
  const exact =
    left < 0
      ? least.map((one) => (one * inner) / together(least))
      : least.map((one, at) => one + (left * (wants[at] ?? 0)) / together(wants))
  const whole = exact.map(Math.floor)
  return whole.map((one, at) => (at === whole.length - 1 ? one + inner - together(whole) : one))
}
