// Money of the system: plan and actual by organisation, place and month, of one financial year.
import { isId } from '#core/id.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { contributed, finance } from '#lenses/index.ts'
import { reaches } from '../../access.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { answeringLinks } from '../../parts/answering-links.ts'
import { figuresKnown } from '../../parts/figures-known.ts'
import { tabs } from '../../parts/tabs.ts'

export const moneyPage: SystemPage = {
  name: 'money',
  within: 'system',
  path: '/:system/money',
  access: 'public',
  view: show,
}

async function show(ask: SystemAsk): Promise<Answer> {
  const { snapshot: now, title, here, query } = ask
  const book = await figuresKnown(ask)
  const typed = /^(?:19|20|21)\d\d$/.test(query.year ?? '') ? Number(query.year) : undefined
  const chosen = query.measure !== undefined && isId(query.measure) ? query.measure : undefined
  const asked = { book, ...(typed && { year: typed }), ...(chosen && { measure: chosen }) }
  const found = finance.compute(now, asked, title)
  return {
    is: 'page',
    title: 'Money',
    breadcrumb: [{ text: ask.system.name, href: here('') }],
    current: 'outcomes',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">${found.measure && html`<span class="nhsuk-caption-l">${found.measure.values.name}</span>`} Money</h1>
      ${answeringLinks(ask, 'money')}
      ${measures(ask, found)}
      ${found.measure && years(ask, found)}
      ${renderBlocks(finance.show(found, title), ask.way, 'money')}
      ${shared(ask)}
      ${
        found.organisations.length === 0 &&
        reaches(ask.rank, 'contributor') &&
        html`<p><a href="${here('/figures')}">Load figures</a></p>`
      }`,
  }
}

// What partners give to what they share stands beside what they spend.
function shared(ask: SystemAsk): Html | undefined {
  const found = contributed.compute(ask.snapshot, {}, ask.title)
  if (found.given.length === 0) return undefined
  return html`<h2 class="nhsuk-heading-m">What partners give to what they share</h2>
    ${renderBlocks(contributed.show(found, ask.title), ask.way, 'contributions')}`
}

type Found = ReturnType<typeof finance.compute>

function measures(ask: SystemAsk, { measures: all, measure, year }: Found): Html | undefined {
  if (all.length < 2) return undefined
  return tabs(
    'Measure',
    all.map(({ id, values }) => ({
      text: values.name,
      href: ask.here('/money', { measure: id, year: String(year) }),
      current: id === measure?.id,
    })),
  )
}

function years(ask: SystemAsk, { year, measure }: Found): Html {
  const more = measure ? { measure: measure.id } : {}
  return tabs(
    'Financial year',
    [year - 1, year, year + 1].map((one) => ({
      text: `${one}/${String((one + 1) % 100).padStart(2, '0')}`,
      href: ask.here('/money', { ...more, year: String(one) }),
      current: one === year,
    })),
  )
}
