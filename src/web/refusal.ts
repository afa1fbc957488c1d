// The one place where refusals become HTTP: a status, and a page that says what happened and what to do next.
import { html, type Html } from '#formats/html/html.ts'
import type { Refusal } from './page.ts'

type Shown = { readonly status: number; readonly title: string; readonly content: Html }

export function showRefusal(refusal: Refusal): Shown {
  const { status, title, paragraphs } = wordsOf(refusal)
  return { status, title, content: html`<h1>${title}</h1>${paragraphs.map((text) => html`<p>${text}</p>`)}` }
}

type Words = { readonly status: number; readonly title: string; readonly paragraphs: readonly string[] }

/** Its status and its words, without any form. */
export function wordsOf(refusal: Refusal): Words {
  switch (refusal.is) {
    case 'not-found':
      return {
        status: 404,
        title: 'Page not found',
        paragraphs: [
          'If you typed the web address, check it is correct. If you pasted it, check you copied all of it.',
          'It may also be something that was not in the record on the day you are looking at, or that you need to sign in to see.',
        ],
      }
    case 'no-access':
      return {
        status: 403,
        title: 'You do not have access to this',
        paragraphs: [
          'Your account may look at this system, or part of it, but not do this.',
          'Ask an administrator of the system.',
        ],
      }
    case 'sign-in':
      return { status: 401, title: 'Sign in first', paragraphs: ['You need to sign in to see this.'] }
    case 'out-of-date':
      return {
        status: 409,
        title: 'Someone else changed this first',
        paragraphs: [refusal.what, refusal.remedy],
      }
    case 'bad-request':
      return { status: 400, title: 'That did not work', paragraphs: [refusal.what, refusal.remedy] }
    case 'too-large':
      return {
        status: 413,
        title: 'The file is too large',
        paragraphs: [
          'Nothing was kept of it.',
          'Save only the sheets you need into a new file, and try again.',
        ],
      }
    case 'too-often':
      return { status: 429, title: 'Too many tries', paragraphs: ['Wait ten minutes and try again.'] }
    default:
      return refusal satisfies never
  }
}
