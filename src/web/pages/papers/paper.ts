// One paper: to read, to print, to take away as Word or Excel, and to put together otherwise.
import { html, type Html } from '#formats/html/html.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { showStandpointOnPaper } from '#core/standpoint.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { savedBanner } from '../../parts/saved-banner.ts'
import { paperAsked, queryOf, type PaperAsked } from './asked.ts'
import { composed, composeForm } from './compose.ts'
import { paperFile, paperFiles, type PaperFile } from './files.ts'
import { keepTemplate, templateForms, type Kept } from './template.ts'
import { writePaper, type Written } from './write.ts'

export const paperPage: SystemPage = {
  name: 'paper',
  within: 'system',
  path: '/:system/papers/:paper',
  access: 'reader',
  actAccess: 'contributor',
  view,
  act,
}

async function view(ask: SystemAsk): Promise<Answer> {
  const asked = paperAsked(ask)
  if (!asked) return { is: 'not-found' }
  const sent = composed(ask.query)
  if (sent) {
    const chosen = paperAsked({ ...ask, query: { ...ask.query, ...sent } })
    return { is: 'redirect', to: ask.here(`/papers/${asked.key}`, queryOf(ask, chosen ?? asked)) }
  }
  const written = await writePaper(ask, asked)
  const file = ask.query.format ?? ''
  if (Object.hasOwn(paperFiles, file)) return paperFile(ask, asked, written, file as PaperFile)
  return show(ask, asked, written)
}

async function act(ask: SystemAsk, form: Form): Promise<Answer> {
  const asked = paperAsked(ask)
  if (!asked) return { is: 'not-found' }
  const kept = await keepTemplate(ask, asked, form.values)
  if (kept.is !== 'again') return kept
  return show(ask, asked, await writePaper(ask, asked), kept)
}

async function show(ask: SystemAsk, asked: PaperAsked, written: Written, again?: Kept): Promise<Answer> {
  const drafts = (await ask.store.drafts(ask.system.slug)).filter(
    ({ state }) => state === 'open' || state === 'scheduled',
  )
  const offered = drafts.map(({ id, contents }) => ({ id, title: contents.title }))
  const { title, about, tabledAt, parts } = asked
  return {
    is: 'page',
    title,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Papers', href: ask.here('/papers') },
    ],
    current: 'papers',
    wide: true,
    status: again ? 422 : 200,
    content: html`${savedBanner(ask.query.saved)}
      <div class="app-paper-head">
        <h1 class="nhsuk-heading-l">${title}</h1>
        ${tabledAt && html`<p class="app-lead">For ${tabledAt}</p>`}
        <p class="app-quiet">${ask.system.name}. ${showStandpointOnPaper(ask.standpoint, ask.today)}</p>
      </div>
      <div class="app-not-printed">
        ${about && html`<p>${about}</p>`}
        ${takeAway(ask, asked)}
        ${inParts(asked)}
        ${templateForms(ask, asked, again)}
        <details class="nhsuk-details app-paper-choose"><summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">Choose its parts, their order and a covering note</span></summary>
          <div class="nhsuk-details__text">${composeForm(ask, asked, offered)}</div></details>
      </div>
      <article class="app-paper">
        ${renderBlocks(written.cover, ask.way, 'cover')}
        ${parts.length === 0 && html`<p>The paper has no parts. Choose some above.</p>`}
        ${written.parts.map(
          ({ key, blocks }) =>
            html`<section class="app-paper__part" id="${anchor(key)}">${renderBlocks(blocks, ask.way, anchor(key))}</section>`,
        )}
      </article>`,
  }
}

function anchor(key: string): string {
  return key.replace('/', '-')
}

function takeAway(ask: SystemAsk, asked: PaperAsked): Html {
  const way = (format: string) => ask.here(`/papers/${asked.key}`, { ...queryOf(ask, asked), format })
  return html`<p class="app-paper-files">
    ${Object.entries(paperFiles).map(
      ([format, label]) =>
        html`<a class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" href="${way(format)}">Take away as ${label}</a> `,
    )}</p>
    <p class="app-quiet app-small">For a PDF, print this page: everything but the paper itself is left out.</p>`
}

function inParts({ parts }: PaperAsked): Html | undefined {
  if (parts.length < 3) return undefined
  return html`<nav class="app-paper-parts" aria-label="Parts of this paper"><ol class="nhsuk-list nhsuk-list--number">${parts.map(
    ({ key, part }) => html`<li><a href="#${anchor(key)}">${part.title}</a></li>`,
  )}</ol></nav>`
}
