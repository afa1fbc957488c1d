// Objections that stand, each with the forms in which it is lifted by whoever objected and answered on the record by those
// who propose.
import type { PartnerStanding } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { details } from '#formats/html/nhs/details.ts'
import { addressOf, mayEdit } from '../../parts/draft-page.ts'
import { mayRecord } from '../../parts/draft-standing.ts'
import { form } from '../../parts/form.ts'
import { wordsOf } from '../../parts/words-of.ts'
import type { Seen } from './seen.ts'

export function objectionForms(seen: Seen): Html | undefined {
  const all = seen.standing.endorsement.partners.filter(({ state }) => state === 'objects')
  const shown = all.flatMap((one) => objection(seen, one) ?? [])
  if (shown.length === 0) return undefined
  return html`<h2 class="nhsuk-heading-m" id="objections">${all.length === 1 ? 'An objection stands' : 'Objections stand'}</h2>
    <p class="app-sentence">The draft cannot be adopted until it is lifted, answered here on the record, or answered anew by the partner.</p>
    ${shown}`
}

function objection(seen: Seen, { organisation, answer }: PartnerStanding): Html | undefined {
  const { ask, standing } = seen
  const [lifts, meets] = [standing.mine.has(organisation) || mayRecord(ask), mayEdit(ask)]
  if (!answer || (!lifts && !meets)) return undefined
  const name = ask.title(organisation)
  return html`<section class="app-objection">
    <h3 class="nhsuk-heading-s">${name}, about version ${answer.version}</h3>
    ${answer.reason && wordsOf(answer.reason)}
    ${answer.wouldChange && html`<p><b>What would change it:</b></p>${wordsOf(answer.wouldChange)}`}
    ${
      meets &&
      one(seen, answer.number, 'meet', {
        summary: `Answer the objection of ${name} on the record`,
        label: 'The answer of those who propose',
        hint: 'It stays with the objection, for the board that adopts and for everyone after.',
        button: 'Put this answer on the record',
      })
    }
    ${
      lifts &&
      one(seen, answer.number, 'lift', {
        summary: `Lift the objection of ${name}`,
        label: 'Why it is lifted',
        hint: standing.mine.has(organisation)
          ? 'You can also answer anew, above.'
          : 'Say where it was lifted: the letter, e-mail or minute.',
        button: 'Lift the objection',
      })
    }
  </section>`
}

type Words = Readonly<Record<'summary' | 'label' | 'hint' | 'button', string>>

function one({ ask, again }: Seen, number: number, doing: 'lift' | 'meet', words: Words): Html {
  const name = `${doing}-${number}`
  const wrong = again?.doing === doing && Number(again.values.objection) === number ? again : undefined
  return details({
    summary: words.summary,
    open: wrong !== undefined,
    text: form({
      action: addressOf(ask, 'partners'),
      proof: ask.proof(),
      button: words.button,
      fields: [
        { name: 'do', label: '', type: 'hidden', value: doing },
        { name: 'objection', label: '', type: 'hidden', value: String(number) },
        {
          name,
          label: words.label,
          type: 'textarea',
          hint: words.hint,
          value: wrong?.values[name],
          problems: wrong?.problems.filter(({ where }) => where.field === name),
        },
      ],
    }),
  })
}
