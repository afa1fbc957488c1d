// The map of functions and decisions as a document to print or publish, with the day and version it shows on its front.
import { showDay } from '#core/day.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { functionsDocument } from '#lenses/index.ts'
import { once } from '../../kept.ts'
import type { SystemAsk, SystemPage } from '../../page.ts'

export const functionsDocumentPage: SystemPage = {
  name: 'functions-document',
  within: 'system',
  path: '/:system/functions/document',
  access: 'public',
  view(ask) {
    const { snapshot: now, title, way } = ask
    const blocks = once(ask, 'functions document', () =>
      functionsDocument.show(functionsDocument.compute(now, undefined, title), title),
    )
    return {
      is: 'page',
      title: 'Functions and decisions map',
      breadcrumb: [
        { text: ask.system.name, href: ask.here('') },
        { text: 'Who decides what', href: ask.here('/functions') },
      ],
      current: 'functions',
      wide: true,
      content: html`<article class="app-document">${front(ask)}
        <div class="app-document__whole">${renderBlocks(blocks, way, 'document')}</div></article>`,
    }
  },
}

function front(ask: SystemAsk): Html {
  const { ledger, snapshot: now, system } = ask
  const version = `${now.day}/${ledger.last}`
  return html`<header class="app-document__front">
    <h1 class="nhsuk-heading-xl"><span class="nhsuk-caption-l">${system.name}</span> Functions and decisions map</h1>
    <dl class="app-document__facts">
      <dt>In force on</dt><dd>${showDay(now.day)}</dd>
      <dt>Version</dt><dd>${version}${ask.draft && html` <strong>with the draft “${ask.draft.contents.title}”, which is not adopted</strong>`}</dd>
      <dt>From</dt><dd>the record of ${system.name}, change ${ledger.last}</dd>
    </dl>
    <p>This document says who decides what in ${system.name}: at which level, for which area and up to which value, by what
      instrument, and from where the right to decide comes. It belongs to the governance handbook, beside the scheme of
      reservation and delegation.</p>
    <p><strong>How to read it.</strong> A <em>function</em> is something that must or may be decided, in law or by agreement. Whoever
      holds it in law stays accountable, also where a committee or a post decides. Limits are in pounds: “up to £250,000”
      includes £250,000, and “above £250,000” begins beyond it. Where no area is named, it holds everywhere. Partnerships and
      provider collaboratives that are no legal bodies influence a decision and do not take it, unless it was passed on to them.</p>
    <p class="app-map-save">Print this page, or save it as a PDF, to publish it. <a href="${ask.here('/functions')}">Back to the table</a></p>
  </header>`
}
