// Holds the page that leads people from a draft to its adoption to the words on screen: whatever it shows in bold is the
// name of a page, a field, a button or an answer, as the product writes it.
import { expect, test } from 'vitest'
import { isTest, paths, read } from './sources.ts'

const shown = paths()
  .filter((path) => /^src\/(web|drafting|kinds)\/.*\.ts$/.test(path) && !isTest(path))
  .map((path) => read(path).text)
const { text } = read('docs/how-to/propose-and-adopt.md')
const labels = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label = '']) => label.replace(/\s+/g, ' '))

/** As a text of its own, not within a longer one. */
function isShown(label: string): boolean {
  const literally = label.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const whole = new RegExp(`['"\`>}]\\s*${literally}\\s*['"\`<$]`)
  return shown.some((source) => whole.test(source))
}

test('the way from a draft to its adoption uses the words on screen', () => {
  expect(labels.length).toBeGreaterThan(40)
  expect(labels.filter((label) => !isShown(label))).toEqual([])
})

test('a word that is not on screen is seen', () => {
  expect([isShown('Start a draft'), isShown('Begin a draft'), isShown('Start a')]).toEqual([
    true,
    false,
    false,
  ])
})
