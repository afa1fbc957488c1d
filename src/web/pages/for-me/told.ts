// What someone was told about a system: what is new first, with the form that marks it as read, then what they know.
import { dayOf, showDay } from '#core/day.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { tag } from '#formats/html/nhs/tag.ts'
import type { Notice } from '#store/store.ts'
import type { SystemAsk } from '../../page.ts'

/** Shown of what was read already. */
const READ = 30

/** `notices` are of this system, newest first. */
export function told(ask: SystemAsk, notices: readonly Notice[]): Html {
  const unread = notices.filter(({ read }) => !read)
  const read = notices.filter((one) => one.read).slice(0, READ)
  const [newest] = unread
  if (notices.length === 0)
    return html`<h2 class="nhsuk-heading-m">What is new</h2>
      <p class="app-sentence">Nothing yet. When others discuss, answer or adopt a draft that you had to do with, it is told here.</p>`
  return html`<h2 class="nhsuk-heading-m">What is new</h2>
    ${newest ? html`${list(ask, unread)} ${readForm(ask, newest)}` : html`<p>You have read everything.</p>`}
    ${read.length > 0 && html`<h3 class="nhsuk-heading-s">Read already</h3> ${list(ask, read)}`}`
}

function readForm(ask: SystemAsk, { at }: Notice): Html {
  return html`<form method="post" action="${ask.here('/for-me')}">
    ${ask.proof()}<input type="hidden" name="upTo" value="${at}">
    ${button({ text: 'Mark all as read', variant: 'secondary', small: true })}
  </form>`
}

function list(ask: SystemAsk, all: readonly Notice[]): Html {
  const { slug } = ask.system
  const lines = all.map(
    ({
      text,
      href,
      at,
      read,
    }) => html`<li class="${read ? 'app-notices__notice' : 'app-notices__notice app-notices__notice--new'}">
      <a href="/${slug}${href}">${text}</a>
      <p class="app-quiet">${!read && tag({ text: 'New', colour: 'blue' })} ${showDay(dayOf(at))}</p>
    </li>`,
  )
  return html`<ul class="app-notices">${lines}</ul>`
}
