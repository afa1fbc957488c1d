// The answer to a form for a thing that the draft had begun and that someone took out of it while the form was open:
// what was typed is shown, and can begin the thing again.
import type { Kind } from '#core/kind.ts'
import { html } from '#formats/html/html.ts'
import { warningCallout } from '#formats/html/nhs/warning-callout.ts'
import type { Answer, Form } from '../../page.ts'
import type { DraftAsk } from '../../parts/draft-page.ts'
import { referenceOptions } from '../../parts/reference-options.ts'
import { inputName, thingFields } from '../../parts/thing-form.ts'
import { editPage } from './edit-page.ts'
import { frameFields } from './frame.ts'

export function lostThing(ask: DraftAsk, kind: Kind, posted: Form): Answer {
  const typed = (name: string) => posted.values[inputName(name)] !== undefined
  // Without how each field read before, all that was on the form counts as typed.
  const values = Object.fromEntries(
    Object.entries(posted.values).filter(([name]) => !name.startsWith('was.') && name !== 'item'),
  )
  const names = Object.keys(kind.fields)
  const clash = warningCallout({
    level: 2,
    heading: `This ${kind.words.one} is not in the draft any more`,
    text: html`<p>Someone took it out while you were typing. What you typed is kept below, and nothing is saved yet.</p>
      <p>To have the ${kind.words.one} after all, fill in what is missing and put it in the draft again.</p>`,
  })
  const kept: Form = { values, all: (name) => (name.startsWith('was.') ? [] : posted.all(name)) }
  return editPage(ask, {
    title: `Add: ${kind.words.one}`,
    action: ask.here(`/drafts/${ask.draft.id}/edit/${kind.name}`),
    fields: [
      ...thingFields({
        kind,
        names: [...names.filter(typed), ...names.filter((name) => !typed(name))],
        posted: kept,
        options: referenceOptions(ask),
      }),
      ...frameFields(ask, {
        asked: {},
        posted: kept,
        day: {
          label: 'From',
          hint: `The first day of the ${kind.words.one}, such as 2027-04-01.`,
          value: ask.standpoint.day,
        },
      }),
    ],
    button: 'Put it in the draft',
    shown: { posted: kept, clash },
  })
}
