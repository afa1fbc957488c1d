// All that happened with the partners of a draft, oldest first, with the saves between: nothing that was answered is lost
// when it no longer stands.
import { dayOf, showDay, type Moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { answers, type DraftEdit, type Happened } from '#drafting/event.ts'
import { html, type Html } from '#formats/html/html.ts'
import { details } from '#formats/html/nhs/details.ts'
import type { Seen } from './seen.ts'

export function happenedSoFar(seen: Seen): Html | undefined {
  const { events, edits } = seen.standing
  const told = [
    ...edits.map((edit) => ({ at: edit.at, text: ofEdit(seen, edit) })),
    ...events.flatMap((event) => {
      const text = ofEvent(seen, event)
      return text ? [{ at: event.at, text }] : []
    }),
  ].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
  if (told.length === edits.length) return undefined
  return details({
    summary: 'All that happened, in order',
    text: html`<ol class="nhsuk-list app-happened">${told.map(
      ({ at, text }) => html`<li><span class="app-quiet">${showDay(dayOf(at as Moment))}</span> ${text}</li>`,
    )}</ol>`,
  })
}

function ofEdit({ who }: Seen, { version, by, editorial, note }: DraftEdit): Html {
  const what = version === 1 ? 'began' : editorial ? 'changed the wording of' : 'changed'
  return html`${who(by)} ${what} the draft: version ${version}.${note && ` ${note}.`}`
}

function ofEvent({ ask, standing, who }: Seen, event: Happened): Html | undefined {
  const objector = (number: number) => {
    const answered = standing.events.find((one) => one.number === number)
    return ask.title(answered?.is === 'answered' ? answered.organisation : ('' as Id))
  }
  switch (event.is) {
    case 'asked':
      return html`${who(event.by)} put version ${event.version} to the partners.`
    case 'answered': {
      const by = event.takenFrom
        ? `recorded by ${who(event.by)} from: ${event.takenFrom}`
        : `given by ${who(event.by)}`
      return html`<b>${ask.title(event.organisation)}: ${answers[event.answer]}</b>, version ${event.version}, ${by}. ${event.reason}`
    }
    case 'lifted':
      return html`${who(event.by)} lifted the objection of ${objector(event.answer)}. ${event.reason}`
    case 'objection-answered':
      return html`${who(event.by)} answered the objection of ${objector(event.answer)} on the record. ${event.reason}`
    case 'contested':
      return html`${ask.title(event.organisation)} contested version ${event.version}. ${event.reason}`
    default:
      return undefined
  }
}
