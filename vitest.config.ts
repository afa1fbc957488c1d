// Three worlds of tests, told apart by their suffix: pure ones share a few threads, those with a real database and
// those with a real browser get processes of their own, fewer at once because both are hungry.
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

const store = 'src/**/*.store.test.ts'
const browser = 'src/**/*.browser.test.ts'
const inTest = (pattern: string) => [pattern, pattern.replace('src/', 'test/')]

export default defineConfig({
  test: {
    allowOnly: false,
    passWithNoTests: false,
    sequence: { sequencer: LongestFirst },
    setupFiles: ['test/seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [...inTest('src/**/*.test.ts'), 'scripts/**/*.test.ts'],
          exclude: [...inTest(store), ...inTest(browser)],
          pool: 'threads',
          isolate: false,
          // As many as a small machine has processors; without it one of two would stand idle.
          maxWorkers: 2,
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'store',
          include: inTest(store),
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // A page that is waited for may share the machine with another.
          expect: { poll: { timeout: 15_000 } },
          include: inTest(browser),
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
