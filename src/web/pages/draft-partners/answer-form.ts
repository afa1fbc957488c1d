// The form in which a partner answers one exact version, for those who hold one of its roles; and the one in which a
// steward records what a partner answered elsewhere.
import { optionsOf } from '#core/options.ts'
import type { Id } from '#core/id.ts'
import { answers } from '#drafting/event.ts'
import type { PartnerStanding } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { addressOf } from '../../parts/draft-page.ts'
import { mayRecord } from '../../parts/draft-standing.ts'
import { form, type FormField } from '../../parts/form.ts'
import type { Seen } from './seen.ts'

export function answerForms(seen: Seen): Html | undefined {
  const { standing, again, ask } = seen
  const answers = again?.doing === 'answer'
  const wanted = (answers ? again.values.organisation : ask.query.for) ?? firstOfMine(seen)
  const partner = standing.endorsement.partners.find(({ organisation }) => organisation === wanted)
  if (!partner?.asked) return undefined
  const own = standing.mine.get(partner.organisation)
  const forThem = own === undefined || (answers && again.values.forThem === 'yes')
  if (forThem && !mayRecord(ask)) return undefined
  return oneForm(seen, partner, forThem ? partner.answers : own, forThem)
}

/** Whoever waits comes first. */
function firstOfMine({ standing }: Seen): Id | undefined {
  const own = standing.endorsement.partners.filter(({ organisation }) => standing.mine.has(organisation))
  const waiting = own.find(({ state }) => state === 'waiting' || state === 'dropped')
  return (waiting ?? own[0])?.organisation
}

function oneForm(seen: Seen, partner: PartnerStanding, as: readonly Id[], forThem: boolean): Html {
  const { ask, again } = seen
  const { version } = ask.draft
  const name = ask.title(partner.organisation)
  const heading = forThem ? `Record what ${name} answered` : `Answer for ${name}`
  const about = forThem
    ? `For an answer given in a letter, an e-mail or a meeting. It must be about version ${version}.`
    : `You answer about version ${version}, as it is now. If it is saved while you write, you are told before anything is sent.`
  return html`<section id="answer">
    <h2 class="nhsuk-heading-m">${heading}</h2>
    <p class="app-sentence">${about}</p>
    ${form({
      action: addressOf(ask, 'partners'),
      proof: ask.proof(),
      button: forThem ? 'Record this answer' : `Answer for ${name}`,
      fields: [
        ...hiddenFields({
          do: 'answer',
          organisation: partner.organisation,
          version: String(version),
          after: String(partner.answer?.number ?? 0),
          forThem: forThem ? 'yes' : '',
        }),
        ...fieldsOf(seen, as, forThem, again?.doing === 'answer' ? again : undefined),
      ],
    })}
  </section>`
}

function fieldsOf({ ask }: Seen, as: readonly Id[], forThem: boolean, again: Seen['again']): FormField[] {
  const field = (name: string, label: string, type: FormField['type'], more: Partial<FormField> = {}) => ({
    name,
    label,
    type,
    value: again?.values[name],
    problems: again?.problems.filter(({ where }) => where.field === name),
    ...more,
  })
  const options = optionsOf(answers)
  return [
    field('answer', 'Answer', 'choice', { options }),
    ...(as.length > 1
      ? [
          field('as', forThem ? 'Answered as' : 'You answer as', 'choice', {
            options: as.map((id) => ({ value: id, label: ask.title(id) })),
          }),
        ]
      : []),
    field('reason', 'Why', 'textarea', {
      hint: 'Everything but a plain endorsement needs a reason. All who see this draft can read it.',
    }),
    field('wouldChange', 'What would change it', 'textarea', {
      hint: 'Only for an objection: what would have to be otherwise.',
    }),
    ...(forThem
      ? [
          field('takenFrom', 'Taken from', 'text', {
            hint: 'Such as "Letter of the chief executive, 3 March 2027".',
          }),
        ]
      : []),
  ]
}

function hiddenFields(values: Readonly<Record<string, string>>): FormField[] {
  return Object.entries(values).map(([name, value]) => ({ name, label: '', type: 'hidden', value }))
}
