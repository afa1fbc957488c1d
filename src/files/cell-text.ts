// Spreadsheets write characters that XML cannot hold as _x000D_, and a text that happens to look so as
// _x005F_x000D_. Both ways, so that any text comes back as it went.

/** Text as it stands in a workbook → the text meant. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(parseInt(String(hex), 16)))
}

/** The text meant → text as it must stand in a workbook. Halves of broken character pairs become U+FFFD. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(UNWRITABLE, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

// oxlint-disable-next-line no-control-regex -- what XML 1.0 cannot hold, and \r, which it rewrites
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g
