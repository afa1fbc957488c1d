// The name of a body out of the title over its members: "NHS X ICB - Board composition" → "NHS X ICB Board".
// Shown to the person before anything is read, so it may tidy; it never adds a word.

const BODY_WORD =
  /\b(board|committee|cttee|partnership|forum|group|collaborative|network|council|assembly)\b/i
const ABOUT_FILE = /\b(last updated|updated|version|draft|as at|correct (?:at|as of)|printed|page \d)\b|^v\d/i
const ABOUT_LIST =
  /\b(composition|membership|members list|members|list of members|attendance|governance|structure|current|as at .*|from \d.*)\b/gi
const CAPITALS = new Set('NHS ICB ICP ICS VCSE VCS GP GPS MH LD PCN PCNS WY UK AHP CEO'.split(' '))
const SMALL = new Set('of the and for in on to with'.split(' '))

/** The title that names the body, of several lines over a table. Empty when none does. */
export function bodyFromTitles(titles: readonly string[], sheet: string): string {
  const about = titles.filter((title) => !ABOUT_FILE.test(title))
  const named = about.find((title) => BODY_WORD.test(title)) ?? about[0]
  if (named) return cleanTitle(named)
  return BODY_WORD.test(sheet) ? cleanTitle(sheet) : ''
}

function cleanTitle(title: string): string {
  const parts = title
    .split(/\s+[-–—:|]\s+|:\s+/)
    .map((part) =>
      part
        .replace(ABOUT_LIST, ' ')
        .replace(/\(\s*\)/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
  const joined = parts.join(' ').replace(/^of (?:the )?/i, '')
  return joined === joined.toUpperCase() ? inSentenceCase(joined) : joined
}

function inSentenceCase(shouted: string): string {
  return shouted
    .replace(/&/g, 'and')
    .split(/\s+/)
    .map((word, at) => {
      if (CAPITALS.has(word.replace(/[()]/g, ''))) return word
      const lower = word.toLowerCase()
      return at > 0 && SMALL.has(lower) ? lower : lower.replace(/\p{L}/u, (letter) => letter.toUpperCase())
    })
    .join(' ')
}
