// Every sort of field: what it reads, what it refuses, how it is written and said. Hostile text does no harm.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/arbitrary/history.ts'
import { plain } from './block.ts'
import type { Field } from './field.ts'
import {
  choice,
  date,
  field,
  isTidy,
  number,
  reference,
  references,
  several,
  text,
  texts,
  yesNo,
} from './fields.ts'
import { id } from './id.ts'
import { failed, parsed } from './problem.ts'

const title = (of: string) => `<${of}>`
const said = (of: Field, value: unknown) => plain(of.show(value, title))
const value = (of: Field, written: string) => of.parse(written).value
const code = (of: Field, written: string) => of.parse(written).problems[0]?.code

describe('text', () => {
  const name = text('Name', { required: true, hint: 'As people say it.' })
  test('says what it is', () => {
    expect(name).toMatchObject({
      label: 'Name',
      hint: 'As people say it.',
      required: true,
      entry: { type: 'text' },
    })
    expect(text('Note', { long: true })).toMatchObject({
      required: false,
      entry: { type: 'text', long: true },
    })
    expect(text('Note')).not.toHaveProperty('hint')
    expect(name.points('x')).toEqual([])
  })
  test('is trimmed, with line breaks of one sort', () => {
    expect(value(name, ' Chair,\r\nBoard\r')).toBe('Chair,\nBoard')
    expect(said(name, '<b>')).toBe('<b>')
  })
  test.each(['', ' ', ' a', 'a\n', 'a\r\nb', 7, null, undefined, ['a']])('%j does not hold', (one) =>
    expect(name.holds(one)).toBe(false),
  )
})

describe('number', () => {
  const places = number('Places', { min: 1, max: 9, whole: true })
  const people = number('Population', { min: 0, unit: 'people' })
  test.each([
    ['1,200,000', 1_200_000],
    ['1 200', 1200],
    ['1200', 1200],
    ['+3', 3],
    [' 0.5 ', 0.5],
    ['.5', 0.5],
    ['1e-7', 1e-7],
    ['1e+21', 1e21],
    ['-0', 0],
  ])('%s is %d', (written, expected) => expect(value(people, written)).toBe(expected))
  test.each([
    '',
    ' ',
    ',',
    '1,5',
    '12,34',
    '1,2,3',
    '0x1F',
    '1e999',
    'Infinity',
    'NaN',
    'ten',
    '-1',
    '1.2.3',
    '--1',
    '١',
  ])('%j is none', (written) => expect(code(people, written)).toBe('not-a-number'))
  test.each(['0', '10', '1.5'])('%s is outside', (written) => {
    expect(places.parse(written).problems).toMatchObject([{ remedy: 'Write a whole number from 1 to 9.' }])
    expect(places.holds(Number(written))).toBe(false)
  })
  test('in words', () => {
    expect(said(people, 1_200_000)).toBe('1,200,000 people')
    expect(people.parse('-3').problems[0]?.remedy).toBe('Write a number of 0 or more.')
    expect(number('Any').parse('x').problems[0]?.remedy).toBe('Write a number.')
    expect(places.schema).toEqual({ type: 'integer', minimum: 1, maximum: 9 })
  })
  test.each([NaN, Infinity, '3', null])('%j does not hold', (one) => expect(people.holds(one)).toBe(false))
  test('what is written is read as the same', () => {
    const any = number('Any')
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (one) => {
        expect(value(any, any.write(one))).toBe(one + 0)
      }),
      runs,
    )
  })
})

describe('yes or no', () => {
  const votes = yesNo('Votes')
  test.each([
    ['Yes', true],
    [' y ', true],
    ['TRUE', true],
    ['1', true],
    ['no', false],
    ['N', false],
    ['false', false],
    ['0', false],
    ['maybe', undefined],
    ['yes please', undefined],
  ])('%j', (written, expected) => expect(value(votes, written)).toBe(expected))
  test('written, said, held', () => {
    expect([votes.write(true), votes.write(false), said(votes, false)]).toEqual(['yes', 'no', 'no'])
    expect([votes.holds(false), votes.holds('yes'), votes.holds(1)]).toEqual([true, false, false])
    expect(code(votes, '?')).toBe('not-yes-or-no')
  })
})

describe('date', () => {
  const ends = date('Ends')
  test.each(['2026-04-01', '2026-04', '2026', '?2026-04-01', '<2016-04-01'])('%s', (written) => {
    expect(value(ends, ` ${written} `)).toBe(written)
    expect(ends.holds(written)).toBe(true)
    expect(ends.write(written as never)).toBe(written)
  })
  test.each(['1/4/2026', '2026-02-30', 'tbc'])('%s is none', (written) => {
    expect(code(ends, written)).toBe('not-a-date')
    expect(ends.holds(written)).toBe(false)
  })
  test('in words', () => expect(said(ends, '2026-04')).toBe('April 2026'))
})

describe('choice', () => {
  const sector = choice('Sector', { nhs: 'NHS', 'primary-care': 'Primary care' })
  test('reads the value or its label, whatever the case', () => {
    expect(value(sector, ' primary CARE ')).toBe('primary-care')
    expect(value(sector, 'NHS')).toBe('nhs')
    expect(value(sector, sector.write('primary-care'))).toBe('primary-care')
    expect(said(sector, 'nhs')).toBe('NHS')
  })
  test.each(['council', 'constructor', '__proto__', 'toString'])('%s is not on the list', (written) => {
    expect(sector.parse(written).problems).toMatchObject([
      { code: 'not-on-the-list', remedy: 'Choose one of: NHS, Primary care.' },
    ])
    expect(sector.holds(written)).toBe(false)
  })
  test.each([null, 1, ['nhs'], {}])('%j does not hold', (one) => expect(sector.holds(one)).toBe(false))
})

describe('reference', () => {
  const to = reference('Role or seat', ['role', 'seat'])
  test('reads the id of a kind named', () => {
    expect(value(to, ' seat/chair ')).toBe('seat/chair')
    expect(to.points(id('seat/chair'))).toEqual(['seat/chair'])
    expect(to.show(id('seat/chair'), title)).toEqual([{ text: '<seat/chair>', thing: 'seat/chair' }])
  })
  test.each(['body/board', 'Chair', 'seat/', 'seat/a;seat/b'])('%s is none', (written) => {
    expect(code(to, written)).toBe('unknown-thing')
    expect(to.holds(written)).toBe(false)
  })
})

describe('references', () => {
  const to = references('Roles', ['role'])
  test('reads ids with semicolons or line breaks between', () => {
    expect(value(to, 'role/a; role/b\nrole/c;')).toEqual(['role/a', 'role/b', 'role/c'])
    const both = [id('role/a'), id('role/b')]
    expect([to.write(both), to.points(both), said(to, both)]).toEqual([
      'role/a; role/b',
      both,
      '<role/a>, <role/b>',
    ])
  })
  test('tells every problem, and nothing is something to tell', () => {
    expect(to.parse('role/a; x; body/y').problems).toHaveLength(2)
    expect(to.parse('role/a; x')).not.toHaveProperty('value')
    expect(code(to, ' ; ')).toBe('nothing-given')
  })
  test.each([[], 'role/a', ['role/a', 'body/b'], [null], { length: 1 }])('%j does not hold', (one) =>
    expect(to.holds(one)).toBe(false),
  )
})

describe('texts', () => {
  const names = texts('Other names')
  test('several', () => {
    expect(value(names, ' a ;b;; c')).toEqual(['a', 'b', 'c'])
    expect([names.write(['a', 'b']), said(names, ['a', 'b'])]).toEqual(['a; b', 'a, b'])
    expect(code(names, ';')).toBe('nothing-given')
  })
  test.each([[], [''], ['a;b'], ['a\nb'], [' a'], [1], 'a', null])('%j does not hold', (one) =>
    expect(names.holds(one)).toBe(false),
  )
})

test('several parts: all their values, or all their problems', () => {
  const digit = (part: string) => (/^\d$/.test(part) ? parsed(Number(part)) : failed('odd', part, ''))
  expect(several('1; 2\n3', digit)).toEqual({ value: [1, 2, 3], problems: [] })
  expect(several('1; x; y', digit).problems.map(({ what }) => what)).toEqual(['x', 'y'])
})

test('a field of its own sort', () => {
  const { parse, write, show, holds } = text('Name')
  const parts = { parse, write, show, holds, points: () => [id('body/a')] }
  const own = field('Own', { required: true }, { type: 'written' }, {}, parts)
  expect(own).toMatchObject({ label: 'Own', required: true, entry: { type: 'written' } })
  expect(own.points('x')).toEqual(['body/a'])
})

test('any text is read or refused, and what is read holds and is written back', () => {
  const all: readonly Field[] = [
    text('T'),
    number('N'),
    yesNo('Y'),
    date('D'),
    texts('M'),
    references('R', ['body']),
  ]
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.string({ unit: 'binary', minLength: 1 }), (one, written) => {
      const read = one.parse(written)
      if (read.value === undefined) expect(read.problems).not.toEqual([])
      else if (written.trim() !== '') {
        expect(one.holds(read.value)).toBe(true)
        expect(one.parse(one.write(read.value)).value).toEqual(read.value)
      }
    }),
    runs,
  )
})

test('tidy text', () => {
  expect([isTidy('a b'), isTidy('a\nb'), isTidy('a '), isTidy('\u00a0a'), isTidy(0)]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
