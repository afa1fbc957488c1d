// What was recorded as a feed (Atom, RFC 4287): newest first, a sentence each. Text is escaped; nothing in it is markup.
import type { Moment } from '#core/day.ts'

export type FeedEntry = {
  /** A permanent address of its own. */
  readonly id: string
  readonly title: string
  readonly text: string
  readonly at: Moment
  readonly href: string
}
export type Feed = {
  readonly id: string
  readonly title: string
  readonly href: string
  /** Its own address. */
  readonly self: string
  /** Where nothing is in it yet. */
  readonly since: Moment
  readonly rights?: string
  readonly entries: readonly FeedEntry[]
}

export function renderFeed({ id, title, href, self, since, rights, entries }: Feed): string {
  const updated = entries.reduce((latest, { at }) => (at > latest ? at : latest), since)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(href)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<author><name>${escaped(title)}</name></author>`,
    ...(rights ? [`<rights>${escaped(rights)}</rights>`] : []),
    ...entries.map(
      (one) =>
        `<entry><id>${escaped(one.id)}</id><title>${escaped(one.title)}</title><updated>${one.at}</updated><link rel="alternate" type="text/html" href="${escaped(one.href)}"/><content type="text">${escaped(one.text)}</content></entry>`,
    ),
    '</feed>',
    '',
  ].join('\n')
}

// XML 1.0 knows no control characters but tab and line ends, not even escaped; nor halves of pairs.
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
