import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Table } from '#core/block.ts'
import { shape, type Drawing } from '#core/drawing.ts'
import { id, type Id } from '#core/id.ts'
import { anyBlock, anyTable } from '../../../test/arbitrary/blocks.ts'
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
