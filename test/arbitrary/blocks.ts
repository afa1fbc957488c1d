// Random blocks of every sort, with words that no program likes: markup, control characters, half letters, nothing.
import fc from 'fast-check'
import type { Block, Cell, Run, Table, Text } from '#core/block.ts'
import type { Drawing } from '#core/drawing.ts'
import { id } from '#core/id.ts'

const words = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('<b>', '"', '</td>', ''))
const anyRun: fc.Arbitrary<Run> = fc.oneof(
  words,
  fc.record({ text: words, thing: fc.constantFrom(id('body/icb'), id('seat/chair')) }),
  fc.record({ text: words, href: words }),
  fc.record({ strong: words }),
  fc.record({ tag: words, tone: fc.constantFrom('plain', 'good', 'warning', 'draft') }),
)
const anyText: fc.Arbitrary<Text> = fc.oneof(words, fc.array(anyRun, { maxLength: 4 }))
const anyNumber = fc.oneof(fc.integer(), fc.record({ withheld: words }))
const anyCell: fc.Arbitrary<Cell> = fc.oneof(anyText, anyNumber)
export const anyTable: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    type: fc.constant('table'),
    caption: words,
    columns: fc.array(fc.record({ label: words, numeric: fc.boolean() }), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 3 }),
    empty: words,
  }),
)
const anyDrawing: fc.Arbitrary<Drawing> = fc.record({
  width: fc.integer({ min: 1, max: 2000 }),
  height: fc.integer({ min: 1, max: 2000 }),
  shapes: fc.array(
    fc.oneof(
      fc.record({
        tag: fc.constant('text'),
        attributes: fc.record({ x: fc.float() }),
        children: fc.tuple(fc.record({ text: words })),
      }),
      fc.record({
        tag: fc.constant('circle'),
        attributes: fc.record({ class: words }),
        children: fc.constant([]),
      }),
    ),
    { maxLength: 4 },
  ),
  classes: fc.constant({ seat: { fill: '#005eb8' } }),
})
export const { block: anyBlock } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    anyTable,
    fc.record({ type: fc.constant('heading'), level: fc.constantFrom(2, 3), text: words }),
    fc.record({ type: fc.constant('prose'), text: anyText }),
    fc.record({
      type: fc.constant('list'),
      items: fc.array(anyText, { maxLength: 3 }),
      ordered: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('summary'),
      rows: fc.array(fc.record({ key: words, value: anyText }), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('counts'),
      items: fc.array(fc.record({ label: words, value: anyNumber, href: words }), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('notice'),
      tone: fc.constantFrom('information', 'warning'),
      title: words,
      text: anyText,
    }),
    fc.record({
      type: fc.constant('picture'),
      title: words,
      description: words,
      drawing: anyDrawing,
      table: anyTable,
    }),
    fc.record({
      type: fc.constant('details'),
      summary: words,
      blocks: fc.array(tie('block'), { maxLength: 2 }),
    }),
  ),
}))
