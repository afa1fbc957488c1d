// Which one? Found by its name, or chosen from a list. Works without scripts however many there are: what is written is
// looked for on the server.
import type { Option } from '#core/field.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import type { Problem } from '#core/problem.ts'
import { actionCalled } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { hidden } from '#formats/html/nhs/element.ts'
import { showDay } from '#core/day.ts'
import type { Answer, SystemPage } from '../../page.ts'
import { capital } from '../../parts/capital.ts'
import { draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { hiddenInputs } from '../../parts/hidden-inputs.ts'
import { lookup } from '../../parts/lookup.ts'
import { openDraft } from '../../parts/open-draft.ts'
import { referenceOptions } from '../../parts/reference-options.ts'

export const draftChoosePage: SystemPage = {
  name: 'draft-choose',
  within: 'system',
  path: '/:system/drafts/:draft/choose/:action',
  access: 'contributor',
  view: (ask) => openDraft(ask, choose),
}

/** Listed at once; others are found by a few letters. */
const LISTED = 200

type Wanted = {
  readonly kind: Kind
  readonly act: 'amend' | 'end'
  readonly title: string
  readonly as?: string
}

function choose(ask: DraftAsk): Answer {
  const wanted = wantedOf(ask)
  if (!wanted) return { is: 'not-found' }
  const typed = (ask.query.thing ?? '').trim()
  const options = referenceOptions(ask)
  if (!typed) return show(ask, wanted, options.of([wanted.kind.name]), '', [])
  const found = options.find(typed, [wanted.kind.name])
  if (found.value) return { is: 'redirect', to: addressFor(ask, wanted, found.value) }
  const lower = typed.toLowerCase()
  const near = options.of([wanted.kind.name]).filter(({ label }) => label.toLowerCase().includes(lower))
  return show(ask, wanted, near, typed, found.problems)
}

function wantedOf(ask: DraftAsk): Wanted | undefined {
  const name = ask.params.action ?? ''
  const action = actionCalled(name)
  const kind = ask.ledger.vocabulary.get(action?.kind ?? name.replace(/^(?:change|end)-/, ''))
  if (!kind) return undefined
  if (action)
    return action.act === 'begin'
      ? undefined
      : { kind, act: action.act, title: action.title, as: action.name }
  if (name.startsWith('change-')) return { kind, act: 'amend', title: `Change: ${kind.words.one}` }
  return name.startsWith('end-') ? { kind, act: 'end', title: `End: ${kind.words.one}` } : undefined
}

function addressFor(ask: DraftAsk, { act, as }: Wanted, id: string): string {
  return ask.here(`/drafts/${ask.draft.id}/${act === 'end' ? 'end' : 'edit'}/${id}`, as ? { as } : {})
}

function show(
  ask: DraftAsk,
  wanted: Wanted,
  found: readonly Option[],
  typed: string,
  problems: readonly Problem[],
): Answer {
  const { kind, title } = wanted
  const shown = found.slice(0, LISTED)
  const link = ({ value, label }: Option, body: string) => {
    // The body stands above the seat, and need not be said again to those who see it.
    const [short, rest] = label.endsWith(`, ${body}`)
      ? [label.slice(0, -body.length - 2), `, ${body}`]
      : [label, '']
    return html`<li><a href="${addressFor(ask, wanted, value)}">${short}${rest !== '' && hidden(rest)}</a></li>`
  }
  const content = html`${finder(ask, wanted, found, typed, problems)}
    ${
      shown.length > 0 &&
      html`<h2 class="nhsuk-heading-m">${capital(kind.words.many)} on ${showDay(ask.snapshot.day)}, with this draft</h2>
        <div class="app-choose">${byBody(ask, shown).map(
          ([heading, own]) => html`<section>
            ${heading !== '' && html`<h3 class="nhsuk-heading-s">${heading}</h3>`}
            <ul class="nhsuk-list">${own.map((one) => link(one, heading))}</ul>
          </section>`,
        )}</div>`
    }
    ${found.length > shown.length && html`<p>And ${(found.length - shown.length).toLocaleString('en-GB')} more: write a few letters to find them.</p>`}
    ${found.length === 0 && !typed && html`<p>There are no ${kind.words.many} on ${showDay(ask.snapshot.day)}. Look at another day, or <a href="${ask.here(`/drafts/${ask.draft.id}/edit`)}">choose something else</a>.</p>`}`
  return draftPage(
    ask,
    'edit',
    `${title}: which one?`,
    content,
    problems.length > 0 && found.length === 0 ? { status: 422 } : {},
  )
}

// Seats, and whoever sits in them, under their bodies; anything else in one list.
function byBody(ask: DraftAsk, found: readonly Option[]): readonly (readonly [string, readonly Option[]])[] {
  const read = (id: Id, name: string) => ask.snapshot.nearest(id)?.values[name] as Id | undefined
  const headingOf = ({ value }: Option) => {
    const id = value as Id
    const position = kindOf(id) === 'appointment' ? read(id, 'to') : id
    if (position === undefined || kindOf(position) !== 'seat')
      return kindOf(id) === 'appointment' ? 'Roles' : ''
    const body = read(position, 'body')
    return body === undefined ? '' : ask.title(body)
  }
  return [...Map.groupBy(found, headingOf)].toSorted(([one], [other]) => one.localeCompare(other, 'en'))
}

function finder(
  ask: DraftAsk,
  { kind }: Wanted,
  options: readonly Option[],
  typed: string,
  problems: readonly Problem[],
): Html {
  const said = problems.map(({ what, remedy }) => `${what}. ${remedy}`).join(' ')
  return html`<form class="app-form" method="get" action="${ask.address.split('?')[0] ?? ''}">
    ${hiddenInputs(ask.query.on ? { on: ask.query.on } : {})}
    ${lookup({
      id: 'thing',
      name: 'thing',
      label: `Find a ${kind.words.one} by name`,
      hint: 'A few letters are enough.',
      errorMessage: said || undefined,
      several: false,
      values: [typed],
      list: 'offered-things',
      options: options.slice(0, 2000),
    })}
    ${button({ text: 'Find', variant: 'secondary' })}
  </form>`
}
