// Bytes → JSON, within bounds: what is no JSON, too large or nested beyond all sense is refused in words. Knows nothing of what it means.
import { failed, parsed, problem, type Parsed } from '#core/problem.ts'
import { decodeText } from './decode-text.ts'
import { kindOfFile } from './kind-of-file.ts'
import { LIMITS } from './limits.ts'

// The deepest format that is read nests about ten levels.
const DEEPEST = 64

/** Warns where the text was not UTF-8. Never throws. */
export function readJson(bytes: Uint8Array, file: string): Parsed<unknown> {
  const where = { file }
  const megabytes = Math.floor(LIMITS.fileBytes / 1024 / 1024)
  if (bytes.length > LIMITS.fileBytes) {
    const what = `The file is larger than ${megabytes} MB`
    return failed('file-too-large', what, 'Ask for a part of it, and choose that file.', where)
  }
  const kind = kindOfFile(bytes)
  if (kind === 'empty')
    return failed('empty-file', 'The file is empty', 'Check that it was saved, and choose it again.', where)
  if (kind === 'html') {
    const remedy =
      'Sites answer so when they are busy or the address is wrong. Ask again, and save what comes as JSON.'
    return failed('web-page', 'This is a web page, not data', remedy, where)
  }
  const { text, problems } = decodeText(bytes)
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
    const value: unknown = JSON.parse(text)
    return problems.length > 0
      ? {
          value,
          problems: problems.map((one) => problem(one.code, one.what, 'Better: save it as UTF-8.', where)),
        }
      : parsed(value)
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
