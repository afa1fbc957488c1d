// Tags, attributes, entities and the cutting of streams.
import { describe, expect, it } from 'vitest'
import { gather } from './testing/gather.ts'
import { attribute, piecesOf, scanXml, unescapeXml } from './xml.ts'

function tagsOf(xml: string): string[] {
  const found: string[] = []
  scanXml(xml, (name, _, text) => found.push(text === '' ? name : `${name} ${text}`))
  return found
}

describe('scanXml', () => {
  it.each([
    ['<a><b>text</b></a>', ['a', 'b text', '/b', '/a']],
    ['<x:c r="A1"/>', ['c']],
    ['<?xml version="1.0"?>\n<a/>', ['#text \n', 'a']],
    ['<sheet name="A>B" id="1"/>', ['sheet']],
    ["<sheet name='A>B'>x", ['sheet x']],
    ['<f>A1>B1</f>', ['f A1>B1', '/f']],
    ['<t>one<!-- two -->three</t>', ['t one', '#text three', '/t']],
    ['<t><![CDATA[a<b>&c]]>d</t>', ['t', '#text a<b>&amp;cd', '/t']],
    ['<t>breaks <off', ['t breaks ']],
    ['no tags', []],
  ])('walks %j', (xml, tags) => expect(tagsOf(xml)).toEqual(tags))

  it('refuses a file that declares its own rules', () => {
    expect(() => tagsOf('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toThrow('declares')
  })
})

describe('attribute', () => {
  it.each([
    [' r="A1" s="2"', 's', '2'],
    [' spans="1:8" s="2"', 's', '2'],
    [" name='Cttees &amp; mtgs'", 'name', 'Cttees & mtgs'],
    [' sheetId="1" r:id="rId7"', 'id', 'rId7'],
    [' a = "b"', 'a', 'b'],
    [' a="b"', 'c', undefined],
    [' a="b', 'a', undefined],
  ])('in %j finds %s', (attributes, name, value) => expect(attribute(attributes, name)).toBe(value))
})

describe('unescapeXml', () => {
  it.each([
    ['&lt;a&gt; &amp;amp; &quot;&apos;', '<a> &amp; "\''],
    ['&#163;&#xA3;&#x1F600;', '££😀'],
    ['&unknown; &#x110000;', '&unknown; &#x110000;'],
    ['a\r\nb\rc', 'a\nb\nc'],
  ])('expands %j', (written, text) => expect(unescapeXml(written)).toBe(text))
})

describe('piecesOf', () => {
  async function* chunksOf(text: string, size: number): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
  }

  it.each(['', 'x:'])('cuts after whole rows wherever the chunks fall (prefix "%s")', async (prefix) => {
    const row = `<${prefix}row><${prefix}c/></${prefix}row>`
    const xml = `<?xml version="1.0"?><${prefix}worksheet>${row.repeat(4000)}<end/>`
    for (const size of [1, 7, 1000, 70_000, 1_000_000]) {
      const pieces = await gather(piecesOf(chunksOf(xml, size), 'row'))
      expect(pieces.join('')).toBe(xml)
      expect(pieces.slice(0, -1).every((piece) => piece.endsWith(`</${prefix}row>`))).toBe(true)
      expect(pieces.length > 1).toBe(true)
    }
  })

  it('refuses a row that never ends', async () => {
    const endless = chunksOf(`<sheet>${'x'.repeat(17 * 1024 * 1024)}`, 1024 * 1024)
    await expect(gather(piecesOf(endless, 'row'))).rejects.toThrow('never ends')
  })
})
