// How wide a line of text is in Arial, and where to break it, so that drawings can be laid out without a
// screen. Widths in thousandths of the type size, from Adobe's published metrics of Helvetica, to which
// Arial and Liberation Sans are drawn. Knows no drawing.

export type Weight = 'regular' | 'bold'

const FIRST = 32
const REGULAR = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 ' +
  '556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 ' +
  '722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 ' +
  '500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
)
  .split(' ')
  .map(Number)
const BOLD = (
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 ' +
  '556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 ' +
  '722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 ' +
  '556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584'
)
  .split(' ')
  .map(Number)

/**
 * Width of the text in the unit of `size`. Letters with accents count as bare; what is not Latin as a
 * full em.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const widths = weight === 'bold' ? BOLD : REGULAR
  let total = 0
  if (isPlain(text)) {
    for (let at = 0; at < text.length; at++) total += widths[text.charCodeAt(at) - FIRST] ?? 0
    return (total * size) / 1000
  }
  for (const mark of text.normalize('NFKD')) {
    const code = mark.codePointAt(0) ?? 0
    if (code >= 0x300 && code <= 0x36f) continue
    total += widths[code - FIRST] ?? (code < 0x2e80 ? (PUNCTUATION[mark]?.[weight] ?? 700) : 1000)
  }
  return (total * size) / 1000
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 || code > 126) return false
  }
  return true
}

const PUNCTUATION: Readonly<Record<string, { readonly regular: number; readonly bold: number }>> = {
  '·': { regular: 333, bold: 333 },
  '–': { regular: 556, bold: 556 },
  '—': { regular: 1000, bold: 1000 },
  '‘': { regular: 222, bold: 278 },
  '’': { regular: 222, bold: 278 },
  '“': { regular: 333, bold: 500 },
  '”': { regular: 333, bold: 500 },
  '…': { regular: 1000, bold: 1000 },
}

/**
 * The text in lines no wider than `width`, broken at spaces and after hyphens and slashes; a longer word is
 * cut. At most `most` lines: what does not fit is dropped and the last line ends in "…".
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight = 'regular',
  most = Infinity,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of piecesOf(text).flatMap((piece) => cut(piece, width, size, weight))) {
    if (line !== '' && used + textWidth(word.trimEnd(), size, weight) > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    line += word
    used += textWidth(word, size, weight)
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), width, size, weight)]
}

/** The text, or as much of it as fits with "…" behind. */
export function shorten(text: string, width: number, size: number, weight: Weight = 'regular'): string {
  if (textWidth(text, size, weight) <= width) return text
  const marks = [...text]
  while (marks.length > 1 && textWidth(`${marks.join('').trimEnd()}…`, size, weight) > width) marks.pop()
  return `${marks.join('').trimEnd()}…`
}

function piecesOf(text: string): readonly string[] {
  return (
    text
      .trim()
      .replace(/\s+/g, ' ')
      .match(/[^\s/-]*(?:[/-]+|\s+|$)/g)
      ?.filter(Boolean) ?? []
  )
}

function cut(word: string, width: number, size: number, weight: Weight): readonly string[] {
  if (textWidth(word.trimEnd(), size, weight) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const mark of word) {
    if (part !== '' && textWidth(part + mark, size, weight) > width) {
      parts.push(part)
      part = ''
    }
    part += mark
  }
  return [...parts, part]
}
