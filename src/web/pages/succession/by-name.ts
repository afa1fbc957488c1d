// Who could follow in which role, by name, and the form that takes someone out: for stewards alone.
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { succession } from '#lenses/index.ts'
import type { Candidate } from '#private/own.ts'
import type { SystemAsk } from '../../page.ts'
import { accountNames } from '../../parts/account-names.ts'
import { form } from '../../parts/form.ts'
import { coverOf } from './counted.ts'
import { pairOf } from './take-out.ts'

export async function byName(ask: SystemAsk, all: readonly Candidate[]): Promise<Html> {
  // That someone declined is theirs to say; whoever put them forward sees only that they do not count.
  const candidates = all.filter(({ consent }) => consent !== 'declined')
  const [by, tied] = await Promise.all([accountNames(ask), ask.store.peopleOfAccounts(ask.system.slug)])
  const people = new Set<string>(tied.values())
  const found = succession.compute(
    ask.snapshot,
    {
      candidates,
      cover: coverOf(ask.snapshot, candidates),
      by,
      canBeAsked: (person) => people.has(person),
    },
    ask.title,
  )
  return html`<h2 class="nhsuk-heading-l">Who could follow, by name</h2>
    <p>Only stewards see this part, and each person what is recorded about them. Roles and people stand in order of name: it says
      nothing of who would be better, and nothing is scored.</p>
    ${renderBlocks(succession.show(found, ask.title), ask.way, 'named')}
    ${candidates.length > 0 && takeOutForm(ask, candidates)}`
}

function takeOutForm(ask: SystemAsk, candidates: readonly Candidate[]): Html {
  const options = candidates
    .map((one) => ({ value: pairOf(one), label: `${ask.title(one.person)}, for ${ask.title(one.role)}` }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en-GB'))
  return html`<details class="nhsuk-details"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">Take someone out</span></summary>
    <div class="nhsuk-details__text"><p>For what was recorded by mistake. They are told, and nothing of it is kept.</p>
      ${form({
        action: ask.here('/succession'),
        proof: ask.proof(),
        fields: [{ name: 'pair', label: 'Who, and for which role', type: 'reference', options }],
        button: 'Take them out',
      })}</div></details>`
}
