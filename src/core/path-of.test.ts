import { expect, test } from 'vitest'
import { words } from '../../test/record.ts'
import { id } from './id.ts'
import { pathOf } from './path-of.ts'

test.each([
  ['body/board', 'bodies/board'],
  ['oversight/cqc.1', 'lines-of-oversight/cqc.1'],
  ['unheard/of', 'unheard/of'],
])('%s is found at %s', (written, path) => expect(pathOf(words, id(written))).toBe(path))
