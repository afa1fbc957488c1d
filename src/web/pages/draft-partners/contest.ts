// Edits that were called editorial: until when they may be contested, and the form in which a partner says that one was
// not; answers given before it then no longer stand.
import { dayOf, showDay } from '#core/day.ts'
import type { Contestable } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { details } from '#formats/html/nhs/details.ts'
import { addressOf } from '../../parts/draft-page.ts'
import { form } from '../../parts/form.ts'
import type { Seen } from './seen.ts'

export function contestForms(seen: Seen): Html | undefined {
  const { contestable } = seen.standing.endorsement
  if (contestable.length === 0) return undefined
  return html`<h2 class="nhsuk-heading-m" id="edits">Edits called editorial</h2>
    <p class="app-sentence">Answers given before them still stand, unless a partner says within ten working days that more than the wording changed.</p>
    ${contestable.map((one) => contestableEdit(seen, one))}`
}

function contestableEdit(seen: Seen, { edit, until }: Contestable): Html {
  const { ask, standing, who } = seen
  const since = ask.here(`/drafts/${ask.draft.id}/partners`, { since: String(edit.version - 1) })
  return html`<section class="app-objection">
    <p>Version ${edit.version}, saved on ${showDay(dayOf(edit.at))} by ${who(edit.by)}. It may be contested until ${showDay(until)}.
      <a href="${since}#since">What changed since version ${edit.version - 1}</a></p>
    ${standing.mine.size > 0 && contestForm(seen, edit.version)}
  </section>`
}

function contestForm({ ask, standing, again }: Seen, version: number): Html {
  const name = `contest-${version}`
  const wrong = again?.doing === 'contest' && Number(again.values.edit) === version ? again : undefined
  const [first] = standing.mine.keys()
  const own = [...standing.mine.keys()].map((id) => ({ value: id, label: ask.title(id) }))
  return details({
    summary: `Contest version ${version}: more than the wording changed`,
    open: wrong !== undefined,
    text: form({
      action: addressOf(ask, 'partners'),
      proof: ask.proof(),
      button: 'Contest this edit',
      fields: [
        { name: 'do', label: '', type: 'hidden', value: 'contest' },
        { name: 'edit', label: '', type: 'hidden', value: String(version) },
        own.length > 1
          ? {
              name: 'organisation',
              label: 'For',
              type: 'choice',
              value: wrong?.values.organisation ?? first,
              options: own,
            }
          : { name: 'organisation', label: '', type: 'hidden', value: first },
        {
          name,
          label: 'What it changes besides the wording',
          type: 'textarea',
          hint: 'All partners are then asked again.',
          value: wrong?.values[name],
          problems: wrong?.problems.filter(({ where }) => where.field === name),
        },
      ],
    }),
  })
}
