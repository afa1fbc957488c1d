// The list of people as it reads, with the forms that each reader may use. Knows no store.
import { showDay } from '#core/day.ts'
import { keyOf, type Id } from '#core/id.ts'
import { nexts } from '#drafting/index.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { details } from '#formats/html/nhs/details.ts'
import { tag } from '#formats/html/nhs/tag.ts'
import { peopleAffected, type PersonAffected } from '#impacts/index.ts'
import { offerStates, type Offer } from '#private/own.ts'
import { reaches } from '../../access.ts'
import { addressOf, type DraftAsk } from '../../parts/draft-page.ts'
import { form } from '../../parts/form.ts'
import { leftToDo, type Listed } from './listed.ts'

export type Wrong = {
  readonly person: Id
  readonly values: Readonly<Record<string, string>>
  readonly problems: { readonly offer?: string; readonly from?: string }
}

export function peopleListed(ask: DraftAsk, all: readonly Listed[], wrong?: Wrong): Html {
  const affected = all.filter((one) => one.affected)
  const others = all.filter((one) => !one.affected)
  const open = affected.filter((one) => leftToDo(one) !== undefined).length
  const count = affected.length === 1 ? 'One person holds' : `${affected.length} people hold`
  return html`<p class="app-lead">${
    affected.length === 0
      ? 'Nobody holds less, or something else, by this draft as it is.'
      : `${count} less, or something else, by this draft. ${open === 0 ? 'Nothing is left to do about them.' : `Something is left to do about ${open} of them.`}`
  }</p>
    <ul class="app-nexts">${affected.map((one) => entry(ask, one, wrong))}</ul>
    ${
      others.length > 0 &&
      html`<h2 class="nhsuk-heading-m">No longer affected, or settled</h2>
      <ul class="app-nexts">${others.map((one) => entry(ask, one, wrong))}</ul>`
    }`
}

function entry(ask: DraftAsk, one: Listed, wrong: Wrong | undefined): Html {
  const { person, affected, next, own } = one
  const left = leftToDo(one)
  const called = html`<a href="${ask.way(person)}">${ask.title(person)}</a>${own && ' (you)'}`
  const id = `person-${keyOf(person)}`
  // Those who are not affected stand under a heading of their own.
  const name = affected
    ? html`<h2 class="nhsuk-heading-s" id="${id}">${called}</h2>`
    : html`<h3 class="nhsuk-heading-s" id="${id}">${called}</h3>`
  return html`<li class="app-nexts__one">${name}
    ${affected ? sentence(ask, affected) : html`<p>The draft as it is now takes nothing of them.</p>`}
    ${one.notice !== undefined && html`<p>${noticeOf(one.notice)}</p>`}
    ${next && html`<p>${tag({ text: nexts[next.next], colour: next.next === 'open' ? 'yellow' : 'green' })} ${next.note ?? ''}</p>`}
    ${left && html`<p>${tag({ text: left, colour: 'orange' })}</p>`}
    ${wished(one)}
    ${one.offers.length > 0 && html`<p><strong>Offers</strong></p><ul class="nhsuk-list">${one.offers.map((offer) => offered(ask, one, offer))}</ul>`}
    ${own && wishForm(ask, one)}
    ${reaches(ask.rank, 'steward') && offerForm(ask, one, wrong?.person === person ? wrong : undefined)}
  </li>`
}

// The sentence of the impact, so that both say the same.
function sentence(ask: DraftAsk, one: PersonAffected): Html {
  const [, list] = peopleAffected.show({ people: [one] }, ask.title)
  return list?.type === 'list'
    ? renderBlocks([{ type: 'prose', text: list.items[0] ?? '' }], ask.way)
    : html``
}

function noticeOf(days: number): string {
  if (days < 0) return 'The day has passed.'
  if (days === 0) return 'That is today.'
  return `${days === 1 ? 'One day' : `${days} days`} from today.`
}

function wished({ wish, own }: Listed): Html | undefined {
  if (!wish) return undefined
  const who = own ? (wish.shared ? 'You share with stewards' : 'For you alone') : 'Wants next'
  return html`<p><strong>${who}:</strong> ${wish.text} <span class="app-quiet">(${showDay(wish.on)})</span></p>`
}

function offered(ask: DraftAsk, { own, person }: Listed, offer: Offer): Html {
  const { number, text, from, state } = offer
  const colour = state === 'accepted' ? 'green' : state === 'made' ? 'blue' : 'grey'
  const act = (to: string, words: string) =>
    html`<form method="post" action="${addressOf(ask, 'people')}">${ask.proof()}
      <input type="hidden" name="do" value="${to}"><input type="hidden" name="person" value="${person}"><input type="hidden" name="number" value="${number}">
      ${button({ text: html`${words}<span class="nhsuk-u-visually-hidden">: ${text}, ${ask.title(person)}</span>`, variant: 'secondary', small: true, preventDoubleClick: true })}</form>`
  return html`<li>${text}${from && `, from ${showDay(from)}`} ${tag({ text: offerStates[state], colour })}
    ${state === 'made' && own && html`${act('accepted', 'Accept')}${act('declined', 'Decline')}`}
    ${state === 'made' && reaches(ask.rank, 'steward') && act('withdrawn', 'Withdraw')}</li>`
}

function wishForm(ask: DraftAsk, { wish, person }: Listed): Html {
  const fields = form({
    action: addressOf(ask, 'people'),
    proof: html`${ask.proof()}<input type="hidden" name="do" value="wish">`,
    button: 'Save',
    fields: [
      {
        name: 'wish',
        label: 'What would you like to do next?',
        hint: 'It is yours: nobody else reads it unless you share it. Empty it to take it back.',
        type: 'textarea',
        optional: true,
        value: wish?.text ?? '',
      },
      {
        name: 'shared',
        label: 'Who reads it',
        type: 'choice',
        options: [
          { value: 'no', label: 'Only I' },
          { value: 'yes', label: 'I and the stewards of this system' },
        ],
        value: wish?.shared ? 'yes' : 'no',
      },
    ],
  })
  const summary = html`${wish ? 'Change what you want next' : 'Say what you want next'}`
  return html`<div id="${`wish-${keyOf(person)}`}">${details({ summary, text: fields })}</div>`
}

function offerForm(ask: DraftAsk, { person }: Listed, wrong: Wrong | undefined): Html {
  const problem = (what: string | undefined) => (what === undefined ? undefined : [{ what, remedy: '' }])
  const fields = form({
    action: addressOf(ask, 'people'),
    proof: html`${ask.proof()}<input type="hidden" name="do" value="offer"><input type="hidden" name="person" value="${person}">`,
    button: 'Record the offer',
    fields: [
      {
        name: 'offer',
        label: `What is offered to ${ask.title(person)}?`,
        hint: 'The person and stewards read it.',
        type: 'text',
        value: wrong?.values.offer ?? '',
        problems: problem(wrong?.problems.offer),
      },
      {
        name: 'from',
        label: 'From which day',
        hint: 'Such as 2027-04-01.',
        type: 'text',
        optional: true,
        value: wrong?.values.from ?? '',
        problems: problem(wrong?.problems.from),
      },
    ],
  })
  const summary = html`Record an offer<span class="nhsuk-u-visually-hidden"> to ${ask.title(person)}</span>`
  return details({ summary, text: fields, ...(wrong && { open: true }) })
}
