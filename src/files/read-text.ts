// Bytes of a file that is text of some sort → the text, or why it is refused: too large, empty, or a web page in its place. Knows nothing
// of what stands in it.
import { failed, problem, type Parsed } from '#core/problem.ts'
import { decodeText } from './decode-text.ts'
import { kindOfFile } from './kind-of-file.ts'
import { LIMITS } from './limits.ts'

/** `sort` in words: "JSON". Warns where the text was not UTF-8. Never throws. */
export function readText(bytes: Uint8Array, file: string, sort: string): Parsed<string> {
  const where = { file }
  if (bytes.length > LIMITS.fileBytes) {
    const what = `The file is larger than ${Math.floor(LIMITS.fileBytes / 1024 / 1024)} MB`
    return failed('file-too-large', what, 'Ask for a part of it, and choose that file.', where)
  }
  const kind = kindOfFile(bytes)
  if (kind === 'empty')
    return failed('empty-file', 'The file is empty', 'Check that it was saved, and choose it again.', where)
  if (kind === 'html') {
    const remedy = `Sites answer so when they are busy or the address is wrong. Ask again, and save what comes as ${sort}.`
    return failed('web-page', 'This is a web page, not data', remedy, where)
  }
  const { text, problems } = decodeText(bytes)
  return {
    value: text,
    problems: problems.map((one) => problem(one.code, one.what, 'Better: save it as UTF-8.', where)),
  }
}
