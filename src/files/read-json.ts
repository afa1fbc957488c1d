// Bytes → JSON, within bounds: what is no JSON, too large or nested beyond all sense is refused in words. Knows nothing of what it means.
import { failed, type Parsed } from '#core/problem.ts'
import { readText } from './read-text.ts'

// The deepest format that is read nests about ten levels.
const DEEPEST = 64

/** Warns where the text was not UTF-8. Never throws. */
export function readJson(bytes: Uint8Array, file: string): Parsed<unknown> {
  const { value: text, problems } = readText(bytes, file, 'JSON')
  if (text === undefined) return { problems }
  const where = { file }
  if (!/^\s*[[{]/.test(text))
    return failed('not-json', 'This is not JSON', 'Choose a file that was saved or exported as JSON.', where)
  if (isTooDeep(text))
    return failed(
      'too-deep',
      'The file is nested more deeply than any format we read',
      'Check where it comes from.',
      where,
    )
  try {
    return { value: JSON.parse(text) as unknown, problems }
  } catch (reason) {
    const at = reason instanceof Error ? placeIn(reason.message) : ''
    const what = `The file is not whole JSON${at}; it may have been cut off on its way`
    return failed('broken-json', what, 'Fetch or export it again, and choose the new file.', where)
  }
}

function isTooDeep(text: string): boolean {
  let [depth, quoted] = [0, false]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === 92 /* \ */) at += 1
      else if (code === 34 /* " */) quoted = false
    } else if (code === 34) quoted = true
    else if (code === 123 || code === 91) {
      depth += 1
      if (depth > DEEPEST) return true
    } else if (code === 125 || code === 93) depth -= 1
  }
  return false
}

function placeIn(message: string): string {
  const line = /line (\d+)/.exec(message)?.[1]
  return line ? ` (line ${line})` : ''
}
