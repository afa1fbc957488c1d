// The papers there are: those of the product, the whole pack, and those that the system keeps as its own.
import { showWhen } from '#core/day.ts'
import { keyOf } from '#core/id.ts'
import { html, type Html } from '#formats/html/html.ts'
import { papers } from '#papers/index.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { PACK, templatesOf } from './asked.ts'
import { paperFiles } from './files.ts'
import { paperPage } from './paper.ts'

const listPage: SystemPage = {
  name: 'papers',
  within: 'system',
  path: '/:system/papers',
  access: 'reader',
  view: show,
}

export const papersPages: readonly SystemPage[] = [listPage, paperPage]

function show(ask: SystemAsk): Answer {
  const own = templatesOf(ask)
  return {
    is: 'page',
    title: 'Papers',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: 'papers',
    content: html`<h1 class="nhsuk-heading-l">Papers</h1>
      <p class="app-lead">Papers for a board, written from the record of the day that is looked at. Read them here, take them away as Word or Excel, or print them.</p>
      ${
        own.length > 0 &&
        html`<h2 class="nhsuk-heading-m">Your own</h2>
      <ul class="app-papers">${own.map((one) =>
        paper(
          ask,
          keyOf(one.id),
          one.values.name,
          one.values.issued
            ? `Last sent out on ${showWhen(one.values.issued)}. The next one marks what changed since.`
            : 'Not sent out yet.',
        ),
      )}</ul>`
      }
      <h2 class="nhsuk-heading-m">Papers to begin with</h2>
      <ul class="app-papers">
        ${papers.map(({ name, title, about }) => paper(ask, name, title, about))}
        ${paper(ask, PACK.name, PACK.title, PACK.about)}
      </ul>`,
  }
}

function paper(ask: SystemAsk, key: string, title: string, about: string): Html {
  const files = Object.entries(paperFiles).map(
    ([format, label]) =>
      html`<a href="${ask.here(`/papers/${key}`, { format })}">${label}<span class="nhsuk-u-visually-hidden">: ${title}</span></a> `,
  )
  return html`<li class="app-papers__paper"><h3 class="nhsuk-heading-s"><a href="${ask.here(`/papers/${key}`)}">${title}</a></h3>
    <p>${about}</p><p class="app-papers__files">${files}</p></li>`
}
