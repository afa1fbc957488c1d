import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributes, html, raw, type Value } from './html.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('<script>', '"><img src=x onerror=alert(1)>', "' onclick='", '&lt;', '</p>', '<!--', ']]>'),
  fc
    .array(fc.constantFrom('<', '>', '"', "'", '&', '=', ' ', 'a', '/', 'on', '`'))
    .map((all) => all.join('')),
)

describe('html', () => {
  test.each([
    ['text is escaped', html`<p>${'<b> & "c"'}</p>`, '<p>&lt;b&gt; &amp; &quot;c&quot;</p>'],
    ['markup passes', html`<p>${html`<b>x</b>`}</p>`, '<p><b>x</b></p>'],
    ['lists are joined', html`<p>${['a', 1, html`<i>`, ['<']]}</p>`, '<p>a1<i>&lt;</p>'],
    ['nothing says nothing', html`<p>${false}${null}${undefined}</p>`, '<p></p>'],
    ['zero is something', html`<p>${0}</p>`, '<p>0</p>'],
    ['quotes cannot end an attribute', html`<a title="${'" x="'}">`, '<a title="&quot; x=&quot;">'],
    ['an address is kept', html`<a href="${'/a?b=1&c=2#d'}">`, '<a href="/a?b=1&amp;c=2#d">'],
    ['a script is no address', html`<a href="${' java\nscript:alert(1)'}">`, '<a href="#">'],
    ['part of an address', html`<a href="#${'javascript:x'}">`, '<a href="#javascript:x">'],
    ['less-than as text', html`<p>2 < 3 ${'x'}</p>`, '<p>2 < 3 x</p>'],
    [
      'a script from an address',
      html`<script src="${'/a.js'}"></script>${1}`,
      '<script src="/a.js"></script>1',
    ],
    ['raw', html`${raw('<hr>')}`, '<hr>'],
  ])('%s', (_, written, expected) => {
    expect(String(written)).toBe(expected)
  })

  test('attributes', () => {
    const written = attributes({
      id: 'a"b',
      hidden: true,
      title: undefined,
      open: false,
      value: 0,
      href: 'data:x',
    })
    expect(String(html`<p${written}>`)).toBe('<p id="a&quot;b" hidden value="0" href="#">')
  })

  test.each([
    ['a handler', () => attributes({ onclick: 'x' })],
    ['a style', () => attributes({ style: 'x' })],
    ['a broken name', () => attributes({ 'a b': 'x' })],
    ['text inside a tag', () => html`<p ${'hidden'}>`],
    ['text as a tag name', () => html`<${'p'}>`],
    ['no quotes', () => html`<a href=${'x'}>`],
    ['single quotes', () => html`<a href='${'x'}'>`],
    ['markup in an attribute', () => html`<a title="${html`x`}">`],
    ['attributes between tags', () => html`<p>${attributes({ id: 'x' })}</p>`],
    ['a value in a script', () => html`<script>${'x'}</script>`],
    ['a value in a comment', () => html`<!-- ${'x'} -->`],
  ])('refuses %s', (_, write) => {
    expect(write).toThrow(/cannot be|may be written/)
  })

  test('whatever the text, no tag appears, no attribute is left and nothing is lost', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, value) => {
        const written = String(html`<p title="${value}"${attributes({ lang: value })}>${text}</p>`)
        const found = /^<p title="([^"<>]*)" lang="([^"<>]*)">([^<>]*)<\/p>$/.exec(written)
        expect(found?.slice(1).map(plain)).toEqual([value, value, text])
      }),
      { numRuns: 2000 },
    )
  })

  test('an address never runs', () => {
    const mixed = fc.tuple(
      fc.constantFrom('', ' ', '\t', '\u0000', '\n'),
      fc.constantFrom('javascript', 'JaVaScRiPt', 'java\tscript', 'data', 'vbscript', 'blob', 'file'),
      fc.string(),
    )
    fc.assert(
      fc.property(mixed, ([before, scheme, after]) => {
        expect(String(html`<a href="${`${before}${scheme}:${after}`}">`)).toBe('<a href="#">')
      }),
    )
  })

  test('escaping is per character, so pieces may be joined', () => {
    fc.assert(fc.property(hostile, hostile, (a, b) => String(html`${a}${b}`) === String(html`${a + b}`)))
  })

  test('a template reads the same on its second use', () => {
    const write = (value: Value) => String(html`<a href="${'/x'}" title="${'"'}">${value}</a>`)
    expect(write('<')).toBe(write('<'))
  })
})

function plain(text: string): string {
  const words: Record<string, string> = { quot: '"', amp: '&', '#39': "'", lt: '<', gt: '>' }
  return text.replace(/&(quot|amp|#39|lt|gt);/g, (_, name: string) => words[name] ?? '')
}
