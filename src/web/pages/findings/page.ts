// What needs attention: everything the checks find on the day, by domain and check. For those with access only, in an
// open system too: a finding names people and asks questions, and is for those who can answer it.
import { severities } from '#core/check.ts'
import type { Option } from '#core/field.ts'
import { optionsOf } from '#core/options.ts'
import type { Finding } from '#core/findings.ts'
import { showDay } from '#core/day.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { findings, findingsByDomain, findingsOverTime } from '#lenses/index.ts'
import { domains } from '#kinds/lists/domains.ts'
import { addressOfFinding, countsOf, findingsHere, findingsStanding } from '../../findings.ts'
import { findingsOfYear, type CountsOnDay } from '../../findings-of-year.ts'
import { once } from '../../kept.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { chosenIn, narrow, touchable, type Chosen } from './narrow.ts'
import { findBy, finder, showAll, standpointKept } from '../../parts/finder.ts'

/** So many of one check are told where others stand beside it, and where only it was asked for. */
const OF_EACH = 200
const OF_ONE = 2000

export const findingsPage: SystemPage = {
  name: 'findings',
  within: 'system',
  path: '/:system/findings',
  access: 'reader',
  view: show,
}

async function show(ask: SystemAsk): Promise<Answer> {
  const all = findingsHere(ask)
  const chosen = chosenIn(ask.query, all)
  const found = narrow(ask, all, chosen)
  const narrowed = Object.keys(chosen).length > 0
  const points = await findingsOfYear(ask)
  return {
    is: 'page',
    title: 'What needs attention',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: 'findings',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">What needs attention</h1>
      <p class="app-lead">Each finding is a prompt: something that is worth a look on ${showDay(ask.snapshot.day)}. It stops nobody from doing
        anything, and it may be right as it is; then it can be set aside with a reason.
        <a href="${ask.here('/checks')}">The checks, and how they are set here</a></p>
      ${once(ask, 'findings at a glance', () => glance(ask, points))}
      ${narrowing(ask, all, chosen)}
      <p class="app-list__found" role="status">${foundInWords(ask, found, all, narrowed)}</p>
      <div class="app-findings">${told(ask, found, chosen)}</div>`,
  }
}

function glance(ask: SystemAsk, points: readonly CountsOnDay[]): Html {
  const options = {
    findings: findingsStanding(ask),
    href: (domain: string, severity = '') => address(ask, { domain, severity }),
  }
  const byDomain = findingsByDomain.compute(ask.snapshot, options, ask.title)
  const overTime = findingsOverTime.compute(ask.snapshot, { points }, ask.title)
  const counts = countsOf(findingsStanding(ask))
  const cards = (['act', 'ask', 'note'] as const).map((severity) => ({
    label: severities[severity].toLowerCase(),
    value: counts[severity],
    href: address(ask, { severity }),
  }))
  return html`<div class="app-findings-numbers">${renderBlocks([{ type: 'counts', items: cards }], ask.way, 'counts')}</div>
    <div class="app-columns app-findings-glance">
      <section>${renderBlocks(findingsByDomain.show(byDomain, ask.title), ask.way, 'domains')}</section>
      <section><h2 class="nhsuk-heading-m">The last twelve months</h2>
        ${renderBlocks(findingsOverTime.show(overTime, ask.title), ask.way, 'months')}</section>
    </div>`
}

function told(ask: SystemAsk, found: readonly Finding[], chosen: Chosen): Html {
  const options = {
    findings: found,
    href: (one: Finding) => addressOfFinding(ask, one),
    hrefOfCheck: (code: string) => address(ask, { ...chosen, check: code }),
    most: chosen.check ? OF_ONE : OF_EACH,
  }
  const result = findings.compute(ask.snapshot, options, ask.title)
  return renderBlocks(findings.show(result, ask.title), ask.way, 'found')
}

function narrowing(ask: SystemAsk, all: readonly Finding[], chosen: Chosen): Html {
  const checks = Object.fromEntries(all.map(({ check }) => [check.code, check.title]))
  const of = touchable(ask, all).map((id) => ({ value: id, label: ask.title(id) }))
  const options: readonly (readonly [name: keyof Chosen, label: string, options: readonly Option[]])[] = [
    ['domain', 'Domain', optionsOf(domains)],
    ['severity', 'How urgent', optionsOf(severities).toReversed()],
    ['check', 'Check', optionsOf(checks).toSorted((one, other) => (one.label < other.label ? -1 : 1))],
    ['of', 'Body or place', of],
  ]
  return finder({
    action: `/${ask.system.slug}/findings`,
    kept: standpointKept(ask),
    fields: options.map(([name, label, offered]) =>
      findBy({ name, label, value: chosen[name], options: offered, none: 'All' }),
    ),
    clear: Object.keys(chosen).length > 0 && showAll(ask, '/findings'),
    search: false,
  })
}

function foundInWords(
  ask: SystemAsk,
  found: readonly Finding[],
  all: readonly Finding[],
  narrowed: boolean,
): string {
  const count = (some: readonly Finding[]) => some.filter(({ aside }) => !aside).length
  const [here, whole] = [count(found), count(all)]
  const day = showDay(ask.snapshot.day)
  if (here === 0 && narrowed)
    return `Nothing found: none of the ${whole.toLocaleString('en-GB')} findings on ${day} is of this domain, urgency, check and body or place. Choose fewer of them.`
  if (here === 0) return `Nothing found: every check that is asked here was asked of ${day}.`
  const words = here === 1 ? '1 finding' : `${here.toLocaleString('en-GB')} findings`
  return narrowed ? `${words} of ${whole.toLocaleString('en-GB')}` : words
}

function address(ask: SystemAsk, chosen: Readonly<Record<string, string>>): string {
  return ask.here('/findings', chosen)
}
