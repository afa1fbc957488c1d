import { describe, expect, test } from 'vitest'
import { addToShelf, exportOf, named } from './scaffold.ts'

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

  test('that was empty takes its first', () => {
    const before =
      "// The shelf.\nimport type { Lens } from '#core/lens.ts'\n\nexport const lenses: readonly Lens[] = []\n"
    expect(addToShelf(before, 'balance', './balance/lens.ts')).toBe(
      "// The shelf.\nimport type { Lens } from '#core/lens.ts'\nimport { balance } from './balance/lens.ts'\n\n" +
        'export const lenses: readonly Lens[] = [balance]\n',
    )
  })
})
