import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Cell, Run, Table, Text } from '#core/block.ts'
import { shape, type Drawing } from '#core/drawing.ts'
import { id, type Id } from '#core/id.ts'
import { renderBlocks } from './blocks.ts'

const way = (thing: Id) => `/things/${thing}`
const shown = (...blocks: readonly Block[]) => String(renderBlocks(blocks, way))
const empty: Table = { type: 'table', caption: 'Seats', columns: [{ label: 'Seat' }], rows: [] }

describe('blocks as HTML', () => {
  test.each<[string, Block, string | RegExp]>([
    ['heading', { type: 'heading', level: 2, text: 'A & B' }, '<h2 class="nhsuk-heading-l">A &amp; B</h2>'],
    [
      'prose with a way to a thing',
      { type: 'prose', text: ['See ', { text: 'the board', thing: id('body/icb') }] },
      '<p>See <a href="/things/body/icb">the board</a></p>',
    ],
    [
      'a tag with its word',
      { type: 'prose', text: [{ tag: 'vacant', tone: 'warning' }] },
      '<p><strong class="nhsuk-tag nhsuk-tag--orange">vacant</strong></p>',
    ],
    ['an empty table in words', empty, /<strong>Seats:<\/strong> There is nothing to list\./],
    ['an empty table in its own words', { ...empty, empty: 'No seats yet.' }, /No seats yet\./],
    ['a number with its separators', { ...empty, rows: [[1234567]] }, />1,234,567</],
    ['a withheld cell', { ...empty, rows: [[{ withheld: 'fewer than 5' }]] }, /app-withheld">fewer than 5</],
    ['an ordered list', { type: 'list', ordered: true, items: ['one'] }, /<ol [^>]*>\s*<li>one<\/li>/],
    ['a warning', { type: 'notice', tone: 'warning', title: 'Stale', text: 'x' }, /nhsuk-card--warning/],
    ['information', { type: 'notice', tone: 'information', title: 'New', text: 'x' }, /nhsuk-inset-text/],
    [
      'details',
      { type: 'details', summary: 'More', blocks: [empty] },
      /<details class="nhsuk-details app-details">/,
    ],
  ])('%s', (_, block, expected) => {
    if (typeof expected === 'string') expect(shown(block)).toBe(expected)
    else expect(shown(block)).toMatch(expected)
  })

  test('a count leads to what it counts', () => {
    const count = { label: 'Vacancies', value: 7, href: '/vacancies', note: 'of 113' }
    const written = shown({ type: 'counts', items: [count] })
    expect(written).toContain('<a class="nhsuk-card__link" href="/vacancies">')
    expect(written).toContain('app-count__value">7<')
  })

  test('a picture carries its name, its description and its table', () => {
    const drawing: Drawing = { width: 10, height: 10, shapes: [shape('circle', { r: 3 })], classes: {} }
    const table = { ...empty, rows: [['Chair']] }
    const written = shown({ type: 'picture', title: 'Map', description: 'One board', drawing, table })
    expect(written).toMatch(/<svg [^>]*role="img" aria-labelledby="block-1-picture-title"/)
    expect(written).toContain('<desc id="block-1-picture-description">One board</desc>')
    expect(written).toMatch(/<details[\s\S]*<caption [^>]*>Seats[\s\S]*Chair/)
  })

  test('every list of blocks is written, in balance and with ids of its own', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 5 }), (blocks) => {
        const written = shown(...blocks)
        expect(unbalanced(written)).toBe('')
        const ids = [...written.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 300 },
    )
  })

  test('what is withheld is never written, even where the number came along', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), anyTable, (secret, table) => {
        const cell = { withheld: 'too few to show', value: `secret-${secret}` }
        const rows = [...table.rows, table.columns.map(() => cell)]
        const written = shown({ ...table, rows }, { type: 'counts', items: [{ label: 'x', value: cell }] })
        expect(written).not.toContain('secret-')
        expect(written).toContain('too few to show')
      }),
    )
  })
})

/** The first tag that has no partner; empty when all have. */
function unbalanced(markup: string): string {
  const open: string[] = []
  for (const [tag, close, name = '', rest = ''] of markup.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:[^<>"]|"[^"]*")*)>/g,
  )) {
    if (/^(?:input|hr|br|img)$/.test(name) || rest.endsWith('/')) continue
    if (!close) open.push(name)
    else if (open.pop() !== name) return tag
  }
  return open.join(' ')
}

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
const anyTable: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 5 }).chain((width) =>
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
const { block: anyBlock } = fc.letrec<{ block: Block }>((tie) => ({
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
