import { describe, expect, test } from 'vitest'
import { addToShelf, exportOf, moved, named } from './scaffold.ts'

test('a template takes its name in every way of writing', () => {
  const template =
    "// Sample unit.\nexport type SampleUnit = 1\nexport const sampleUnit = 'sample-unit' // sample unit"
  expect(named(template, 'joint-role')).toBe(
    "// Joint role.\nexport type JointRole = 1\nexport const jointRole = 'joint-role' // joint role",
  )
})

test('a unit exports its name, and a page says that it is one', () => {
  expect(exportOf('lens', 'joint-role')).toBe('jointRole')
  expect(exportOf('page', 'joint-role')).toBe('jointRolePage')
})

test('a template finds what stands outside its folder from wherever it is put', () => {
  const put = (text: string, to: string) => moved(text, 'scripts/new/check/sample-unit.test.ts', to)
  expect(put("import { a } from '../../../test/a.ts'", 'src/checks/x.test.ts')).toBe(
    "import { a } from '../../test/a.ts'",
  )
  expect(put("import { a } from './a.ts'", 'src/checks/x.test.ts')).toBe("import { a } from './a.ts'")
})

describe('a shelf', () => {
  const shelf = [
    '// The shelf.',
    "import type { Kind } from '#core/kind.ts'",
    "import { area } from './area.ts'",
    "import { seat } from './seat.ts'",
    '',
    'export const kinds: readonly Kind[] = [seat, area]',
    'export { area, seat }',
    '',
  ].join('\n')

  test.each(['alias', 'joint-role', 'zone'])('takes %s in its place', (name) => {
    const unit = exportOf('kind', name)
    const lines = addToShelf(shelf, unit, `./${name}.ts`).split('\n')
    const imports = lines.filter((line) => line.includes("'./"))
    expect(imports).toHaveLength(3)
    expect(imports).toEqual(imports.toSorted())
    expect(lines).toContain(`export const kinds: readonly Kind[] = [seat, area, ${unit}]`)
    expect(lines).toContain(`export { ${['area', 'seat', unit].toSorted().join(', ')} }`)
  })

  test('that is sorted keeps its order', () => {
    const before = [
      "import { area } from './area.ts'",
      "import { seat } from './seat.ts'",
      '',
      'export const checks: readonly Check[] = [area, seat]',
    ].join('\n')
    expect(addToShelf(before, 'jointRole', './joint-role.ts', true)).toContain('= [area, jointRole, seat]')
  })

  test('that was empty takes its first', () => {
    const before =
      "// The shelf.\nimport type { Lens } from '#core/lens.ts'\n\nexport const lenses: readonly Lens[] = []\n"
    expect(addToShelf(before, 'balance', './balance/lens.ts')).toBe(
      "// The shelf.\nimport type { Lens } from '#core/lens.ts'\nimport { balance } from './balance/lens.ts'\n\n" +
        'export const lenses: readonly Lens[] = [balance]\n',
    )
  })
})
