// Actions of a system: open ones first due first, or those in one state, of one owner, about one thing.
import type { Id } from '#core/id.ts'
import { isId } from '#core/id.ts'
import { showDay } from '#core/day.ts'
import { actionStates, type ActionState } from '#facts/index.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { actionsDue } from '#lenses/index.ts'
import { reaches } from '../../access.ts'
import type { Answer, Query, SystemAsk, SystemPage } from '../../page.ts'
import { answeringLinks } from '../../parts/answering-links.ts'
import { tabs } from '../../parts/tabs.ts'

export const actionsPage: SystemPage = {
  name: 'actions',
  within: 'system',
  path: '/:system/actions',
  access: 'public',
  view: show,
}

function show(ask: SystemAsk): Answer {
  const { snapshot: now, title, query } = ask
  const state = Object.hasOwn(actionStates, query.state ?? '') ? (query.state as ActionState) : undefined
  const [owner, about] = [thing(ask, query.owner), thing(ask, query.about)]
  const chosen = { ...(state && { state }), ...(owner && { owner }), ...(about && { about }) }
  const found = actionsDue.compute(now, chosen, title)
  const may = reaches(ask.rank, 'contributor') && !ask.draft
  return {
    is: 'page',
    title: 'Actions',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: 'outcomes',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">Actions</h1>
      ${answeringLinks(ask, 'actions')}
      <p class="app-lead">What is being done on ${showDay(now.day)} about outcomes, measures and findings, by whom and by when.</p>
      ${states(ask, chosen)}
      ${narrowed(ask, owner, about)}
      ${renderBlocks(actionsDue.show(found, title), ask.way, 'actions')}
      ${may && html`<p>${button({ text: 'Add an action', href: ask.here('/actions/new', about ? { about } : {}) })}</p>`}`,
  }
}

function thing({ snapshot }: SystemAsk, text: string | undefined): Id | undefined {
  return text !== undefined && isId(text) && snapshot.ledger.timelines.has(text) ? text : undefined
}

// Each state with its number, as links, so that it works without a script and can be sent to someone.
function states(ask: SystemAsk, chosen: { state?: ActionState; owner?: Id; about?: Id }): Html {
  const { state, ...rest } = chosen
  const count = (one?: ActionState) =>
    actionsDue.compute(ask.snapshot, { ...rest, ...(one && { state: one }) }, ask.title).length
  const link = (label: string, one?: ActionState) => {
    const more: Query = { ...rest, ...(one && { state: one }) }
    return { text: `${label} (${count(one)})`, href: ask.here('/actions', more), current: one === state }
  }
  const own = Object.entries(actionStates).map(([one, label]) => link(label, one as ActionState))
  return tabs('State', [link('Not done'), ...own])
}

function narrowed(ask: SystemAsk, owner: Id | undefined, about: Id | undefined): Html | undefined {
  if (!owner && !about) return undefined
  const of = [
    ...(owner ? [html`of <a href="${ask.way(owner)}">${ask.title(owner)}</a>`] : []),
    ...(about ? [html`about <a href="${ask.way(about)}">${ask.title(about)}</a>`] : []),
  ]
  return html`<p>Only those ${of[0]} ${of[1] && html`and ${of[1]}`}. <a href="${ask.here('/actions')}">All actions</a></p>`
}
