// Bytes of a text file → text, whatever program wrote it: UTF-8, UTF-16, or Windows-1252 as Excel saves plain
// "CSV". Knows nothing of rows.
import { problem, type Problem } from '#core/problem.ts'

/** The text without its byte order mark, and what was doubtful about it. */
export function decodeText(bytes: Uint8Array): { text: string; problems: Problem[] } {
  const encoding = twoByteOrder(bytes)
  if (encoding) return withoutNuls(new TextDecoder(encoding).decode(bytes), [])
  try {
    return withoutNuls(new TextDecoder('utf-8', { fatal: true }).decode(bytes), [])
  } catch {
    const what = 'The file is not UTF-8; it was read as Windows-1252, as Excel saves plain CSV'
    const remedy = 'Check accents, pounds signs and dashes. Better: save it as "CSV UTF-8".'
    return withoutNuls(new TextDecoder('windows-1252').decode(bytes), [problem('not-utf-8', what, remedy)])
  }
}

// By its mark, or where every other byte is NUL, as it is in English text written in two bytes a letter.
function twoByteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 1000)
  const even = start.filter((byte, at) => byte === 0 && at % 2 === 0).length
  const odd = start.filter((byte, at) => byte === 0 && at % 2 === 1).length
  const most = start.length * 0.4
  return odd > most && even === 0 ? 'utf-16le' : even > most && odd === 0 ? 'utf-16be' : undefined
}

function withoutNuls(text: string, problems: Problem[]): { text: string; problems: Problem[] } {
  if (!text.includes('\0')) return { text, problems }
  const what = 'The file holds empty (NUL) characters; they were left out'
  const found = problem('nul-characters', what, 'Check the rows. Better: export the file again as CSV UTF-8.')
  return { text: text.replaceAll('\0', ''), problems: [...problems, found] }
}
