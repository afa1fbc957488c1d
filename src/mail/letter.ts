// What a notice says as an e-mail: one sentence, one link, and why it came. Knows no server and no account; whatever a
// title holds stays text, in the subject too.
import { createHash } from 'node:crypto'
import type { Notice } from '#store/store.ts'

export type Letter = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The same for the same notice, so that one sent twice can be known as one. */
  readonly key: string
}

/** Longer subjects are cut off by the programs that show them. */
const SUBJECT = 120

/** `system` is the system's name; `baseUrl` the address of the installation, without a slash at its end. */
export function letterOf(notice: Notice, to: string, system: string, baseUrl: string): Letter {
  const said = oneLine(notice.text)
  const home = `${baseUrl}/${notice.system}`
  const link = `${home}${notice.href}`
  const own = `${home}/for-me`
  const why = `You get this e-mail because you have access to ${oneLine(system)} in Throughline, and this concerns you.`
  const stop = 'What you were told, and how to stop these e-mails, is here:'
  const key = createHash('sha256').update(JSON.stringify([notice.system, notice.account, notice.id]))
  return {
    to,
    subject: cut(`${oneLine(system)}: ${said}`),
    text: `${said}\n\n${link}\n\n-- \n${why}\n${stop}\n${own}\n`,
    html: page(said, [
      `<p>${escape(said)}</p>`,
      `<p>${linkTo(link)}</p>`,
      `<hr>`,
      `<p>${escape(why)} ${escape(stop)} ${linkTo(own)}</p>`,
    ]),
    key: key.digest('hex').slice(0, 32),
  }
}

function page(title: string, body: readonly string[]): string {
  const head = `<meta charset="utf-8"><title>${escape(title)}</title>`
  return `<!DOCTYPE html>\n<html lang="en">\n<head>${head}</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`
}

function linkTo(address: string): string {
  return `<a href="${escape(address)}">${escape(address)}</a>`
}

// Line breaks and what steers a screen, such as the marks that turn the direction of writing, have no business in a
// subject, nor in a sentence.
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

function cut(text: string): string {
  const letters = [...text]
  return letters.length <= SUBJECT ? text : `${letters.slice(0, SUBJECT - 1).join('')}…`
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (one) => escapes[one] ?? one)
}
