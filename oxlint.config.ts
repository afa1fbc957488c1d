// Lint rules: few and sharp. What may import what comes from test/boundaries.ts, the one table of boundaries, so
// that an editor shows a crossing with its reason while it is being written.
import { defineConfig, type DummyRuleMap } from 'oxlint'
import { rooms, type Extent, type Room } from './test/boundaries.ts'

const tests = ['**/*.test.ts', 'test/**', 'bench/**']

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise'],
  categories: { correctness: 'error' },
  options: { typeAware: true },
  ignorePatterns: ['docs/**', 'test/golden/**'],
  rules: {
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-var': 'error',
    'prefer-const': 'error',
    'max-lines': ['error', { max: 300 }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    'typescript/ban-ts-comment': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    // Kinds and lenses are records of functions that do not use `this`.
    'typescript/unbound-method': 'off',
    'typescript/no-misused-spread': ['error', { allow: ['string'] }],
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
  overrides: [
    { files: ['src/**/*.ts'], rules: { 'no-console': 'error', 'import/no-default-export': 'error' } },
    { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
    { files: ['src/core/**/*.ts'], rules: withoutTheWorld() },
    ...Object.entries(rooms).map(([name, room]) => ({
      files: name.includes('/') ? [`${name}/**/*.ts`] : [`src/${name}/**/*.ts`, `src/${name}.ts`],
      rules: boundaries(name, room),
    })),
    // Tests may read anything and tell long stories.
    {
      files: tests,
      rules: { 'no-restricted-imports': 'off', 'max-lines-per-function': 'off', 'no-console': 'off' },
    },
  ],
})

function withoutTheWorld(): DummyRuleMap {
  const names = ['Date', 'process', 'performance', 'crypto', 'setTimeout', 'fetch']
  const message = 'The core knows no clock, chance or environment: they are handed in.'
  return {
    'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))],
    'no-restricted-properties': ['error', { object: 'Math', property: 'random', message }],
  }
}

function boundaries(name: string, room: Room): DummyRuleMap {
  const others = Object.keys(rooms).filter((other) => other !== name)
  const patterns = [
    ...others.flatMap((other) => crossing(other, room.may[other], room.because)),
    ...(room.node ? [] : [{ group: ['node:*'], message: room.because }]),
    ...foreignPackages(room).map((group) => ({ group: [group], message: room.because })),
  ]
  return { 'no-restricted-imports': ['error', { patterns }] }
}

function crossing(other: string, extent: Extent | undefined, message: string) {
  const group = other.includes('/') ? [`**/${other}/**`] : [`#${other}/**`, `#${other}.ts`, `../${other}.ts`]
  if (extent === 'all') return []
  if (extent === 'types') return [{ group, message, allowTypeImports: true }]
  if (extent === 'shelf') return [{ group: [...group, `!#${other}/index.ts`], message }]
  return [{ group, message }]
}

/** Packages that belong to another room only. */
function foreignPackages(room: Room): string[] {
  const all = new Set(Object.values(rooms).flatMap((one) => one.packages))
  return [...all].filter((one) => !room.packages.includes(one)).map((one) => one.replace(/\/$/, '/**'))
}
