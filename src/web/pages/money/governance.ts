// What governance costs: hours and pounds a year of everyone who sits on a body. Rates steer the record, so the public of an
// open system does not see this.
import { showDay } from '#core/day.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { costOfGovernance } from '#lenses/index.ts'
import { reaches } from '../../access.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { answeringLinks } from '../../parts/answering-links.ts'

export const governanceCostPage: SystemPage = {
  name: 'money-governance',
  within: 'system',
  path: '/:system/money/governance',
  access: 'reader',
  view: show,
}

function show(ask: SystemAsk): Answer {
  const { snapshot: now, title, here } = ask
  const found = costOfGovernance.compute(now, {}, title)
  const may = reaches(ask.rank, 'steward') && !ask.draft
  return {
    is: 'page',
    title: costOfGovernance.title,
    breadcrumb: [
      { text: ask.system.name, href: here('') },
      { text: 'Money', href: here('/money') },
    ],
    current: 'outcomes',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">${costOfGovernance.title}</h1>
      ${answeringLinks(ask, 'governance')}
      <p class="app-lead">How many hours a year the meetings of bodies take as they stand on ${showDay(now.day)}, and
        what that costs.</p>
      ${renderBlocks(costOfGovernance.show(found, title), ask.way, 'governance')}
      ${may && html`<p>${button({ text: 'Set what a day costs', href: here('/money/rates'), variant: 'secondary' })}</p>`}`,
  }
}
