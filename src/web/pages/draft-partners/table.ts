// Where each partner stands: a word and a colour, the answer with its version and who gave it, and what it says.
import { dayOf, showDay } from '#core/day.ts'
import type { AnswerGiven } from '#drafting/event.ts'
import { partnerStates, type PartnerStanding, type PartnerState } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { hidden } from '#formats/html/nhs/element.ts'
import { table } from '#formats/html/nhs/table.ts'
import { tag, type TagColour } from '#formats/html/nhs/tag.ts'
import { mayRecord } from '../../parts/draft-standing.ts'
import { wordsOf } from '../../parts/words-of.ts'
import type { Seen } from './seen.ts'

const colours: Readonly<Record<PartnerState, TagColour>> = {
  waiting: 'grey',
  endorsed: 'green',
  'endorsed-with-reservation': 'aqua-green',
  'not-yet': 'yellow',
  objects: 'red',
  'objection-answered': 'purple',
  dropped: 'orange',
}

export function partnersTable(seen: Seen): Html | undefined {
  const { title } = seen.ask
  const partners = seen.standing.endorsement.partners.toSorted((one, other) =>
    title(one.organisation).localeCompare(title(other.organisation), 'en-GB'),
  )
  if (partners.length === 0) return undefined
  return table({
    caption: { text: 'Where each partner stands', size: 'm' },
    head: [{ text: 'Partner' }, { text: 'Stands' }, { text: 'What it answered' }],
    firstCellIsHeader: true,
    responsive: true,
    classes: 'app-partners',
    rows: partners.map((one) => [
      { text: partner(seen, one) },
      { text: stateOf(one.state) },
      { text: html`<div class="app-answer">${answered(seen, one)}${ways(seen, one)}</div>` },
    ]),
  })
}

function stateOf(state: PartnerState): Html {
  return tag({ text: partnerStates[state], colour: colours[state] })
}

function partner({ ask }: Seen, { organisation, asked, answers: by }: PartnerStanding): Html {
  const roles = by.map((id) => ask.title(id)).join(' or ')
  return html`<span class="app-partner">${ask.title(organisation)}
    <span class="app-quiet app-small">${asked ? `Answered by ${roles}` : 'Not asked any more'}</span></span>`
}

function answered({ ask, who }: Seen, one: PartnerStanding): Html {
  const { answer, settled, droppedBy, state } = one
  if (!answer) return html`<p class="app-quiet">No answer yet.</p>`
  const by = answer.takenFrom
    ? html`recorded by ${who(answer.by)} from: ${answer.takenFrom}`
    : html`given by ${who(answer.by)}`
  const said = SAID[answer.answer](answer.version)
  return html`<p>${said}${carried(one)}</p>
    <p class="app-quiet app-small">${showDay(dayOf(answer.at))}, as ${ask.title(answer.as)}, ${by}</p>
    ${answer.reason && wordsOf(answer.reason)}
    ${answer.wouldChange && html`<p class="app-small"><b>What would change it</b></p>${wordsOf(answer.wouldChange)}`}
    ${
      settled &&
      html`<p class="app-small"><b>${settled.is === 'lifted' ? 'Lifted' : 'Answered on the record'}, ${showDay(dayOf(settled.at))}, by ${who(settled.by)}</b></p>
      ${wordsOf(settled.reason)}`
    }
    ${
      state === 'dropped' &&
      droppedBy &&
      html`<p class="app-small"><b>It no longer stands:</b> version ${droppedBy.version}, saved on ${showDay(dayOf(droppedBy.at))} by ${who(droppedBy.by)}, changed what the draft does.</p>`
    }`
}

/** Who did it stands beside it. */
const SAID: Readonly<Record<AnswerGiven, (version: number) => string>> = {
  endorse: (version) => `Endorsed version ${version}`,
  reservation: (version) => `Endorsed version ${version} with a reservation`,
  'not-yet': (version) => `Said “not yet” to version ${version}`,
  object: (version) => `Objected to version ${version}`,
}

function carried({ state, exact, answer }: PartnerStanding): string {
  if (exact || !answer || state === 'dropped' || state === 'waiting') return ''
  return state === 'objects' || state === 'objection-answered' ? '' : '; only words changed since'
}

function ways({ ask, standing }: Seen, { organisation, answer, asked }: PartnerStanding): Html | undefined {
  const here = (more: Readonly<Record<string, string>>, at: string) =>
    `${ask.here(`/drafts/${ask.draft.id}/partners`, more)}#${at}`
  const name = hidden(` for ${ask.title(organisation)}`)
  const changed = answer !== undefined && answer.version < ask.draft.version
  const mine = ask.draft.state === 'open' && standing.mine.has(organisation)
  const record = asked && !mine && mayRecord(ask)
  if (!changed && !mine && !record) return undefined
  return html`<p class="app-ways app-small">
    ${mine && html`<a href="${here({ for: organisation }, 'answer')}">Answer${name}</a>`}
    ${record && html`<a href="${here({ for: organisation }, 'answer')}">Record its answer${name}</a>`}
    ${changed && html`<a href="${here({ since: String(answer.version) }, 'since')}">What changed since version ${answer.version}</a>`}
  </p>`
}
