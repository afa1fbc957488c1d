// Where no function is recorded: what the map is for, and a beginning. A contributor makes a draft of the starter functions;
// nothing is recorded by it.
import { randomUUID } from 'node:crypto'
import { html, type Html } from '#formats/html/html.ts'
import { proposeStarters } from '#drafting/index.ts'
import { statutoryFunction } from '#kinds/index.ts'
import { reaches } from '../../access.ts'
import type { Answer, SystemAsk } from '../../page.ts'
import { beginDraft } from '../../parts/begin-draft.ts'
import { form } from '../../parts/form.ts'

export function starting(ask: SystemAsk): Html {
  const mayDraft = reaches(ask.rank, 'contributor') && !ask.draft
  return html`<div class="app-begin">
    <p>No function is in force on this day. Every integrated care board must keep a map of functions and decisions: what is
      decided, by whom, at which level, and by what right.</p>
    ${
      mayDraft &&
      html`<p>Begin with fourteen functions that every system has, such as the joint forward plan or the Better Care
      Fund. They are put into a draft, with who holds each in law as far as this record has them, and a question where it has
      not. You correct the draft before anything is recorded.</p>
      ${form({ action: ask.here('/functions'), fields: [], button: 'Begin with starter functions', proof: ask.proof() })}`
    }
    <p><a href="${ask.here('/functions/starter.xlsx')}">Take the starter functions away as a workbook</a> to fill in and import.</p>
  </div>`
}

/** Makes the draft and leads to it. */
export async function beginWithStarters(ask: SystemAsk): Promise<Answer> {
  const { snapshot: now, today } = ask
  if (now.all(statutoryFunction).length > 0 || ask.draft) {
    return {
      is: 'out-of-date',
      what: 'There are functions in the record already',
      remedy: 'Add what is missing to a draft of your own.',
    }
  }
  const items = proposeStarters(now, today).map((proposal) => ({
    key: randomUUID().slice(0, 8),
    base: ask.ledger.last,
    proposal,
  }))
  const contents = {
    title: 'Starter functions',
    purpose:
      'A beginning for the map of functions and decisions: functions that every integrated care system has, with the law or page on which each rests. To be corrected and added to by those who know.',
    day: today,
    items,
  }
  const id = await beginDraft(ask, contents)
  return { is: 'redirect', to: ask.here(`/drafts/${id}`, { saved: 'started' }) }
}
