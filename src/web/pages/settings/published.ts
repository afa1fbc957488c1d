// What everyone sees of a system that is open: an administrator chooses kinds, bodies and detail. Without a choice it is all but
// what steers the record.
import { isId, type Id } from '#core/id.ts'
import type { PublicChoice } from '#core/public-choice.ts'
import { problem, type Problem } from '#core/problem.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { checkboxes } from '#formats/html/nhs/checkboxes.ts'
import { details } from '#formats/html/nhs/details.ts'
import { errorSummary } from '#formats/html/nhs/error-summary.ts'
import { radios } from '#formats/html/nhs/radios.ts'
import { body } from '#kinds/index.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { groupsOf, kindsOf, lackingIn, shownIn } from './published-groups.ts'

export const publishedPage: SystemPage = {
  name: 'published',
  within: 'system',
  path: '/:system/settings/published',
  access: 'administrator',
  view: async (ask) => show(ask, await chosenIn(ask), []),
  act,
}

async function act(ask: SystemAsk, form: Form): Promise<Answer> {
  const { slug } = ask.system
  if (form.values.do === 'all') await ask.store.setPublished(slug, undefined)
  else {
    const choice = readChoice(ask, form)
    const groups = form.all('shown')
    const problems = lackingIn(groupsOf(ask.ledger.vocabulary), groups).map((what) =>
      problem('lacking', what, 'Choose both, or neither.'),
    )
    if (problems.length > 0) return show(ask, choice, problems)
    await ask.store.setPublished(slug, choice)
  }
  return { is: 'redirect', to: ask.here('/settings/published') }
}

/** What stands before anything was chosen: what everyone sees without a choice. */
async function chosenIn(ask: SystemAsk): Promise<PublicChoice> {
  const groups = groupsOf(ask.ledger.vocabulary)
  const all = kindsOf(
    groups,
    groups.map(({ key }) => key),
  )
  const detail = { names: true, notes: true, history: true } as const
  return (
    (await ask.store.published(ask.system.slug)) ?? { kinds: all, withheld: [], ...detail, licence: 'none' }
  )
}

function readChoice(ask: SystemAsk, { values, all }: Form): PublicChoice {
  const detail = all('detail')
  return {
    kinds: kindsOf(groupsOf(ask.ledger.vocabulary), all('shown')),
    withheld: all('withheld').filter((one): one is Id => isId(one) && ask.ledger.timelines.has(one)),
    names: detail.includes('names'),
    notes: detail.includes('notes'),
    history: detail.includes('history'),
    licence: values.licence === 'ogl' ? 'ogl' : 'none',
  }
}

async function show(ask: SystemAsk, choice: PublicChoice, problems: readonly Problem[]): Promise<Answer> {
  const [open, made] = await Promise.all([
    ask.store.openToPublic(ask.system.slug),
    ask.store.published(ask.system.slug),
  ])
  const errors = problems.map(({ what, remedy }) => ({ text: `${what}. ${remedy}`, href: '#shown' }))
  const action = ask.here('/settings/published')
  const now = made
    ? 'Everyone sees what is chosen here.'
    : 'Nothing was chosen yet: everyone sees the whole record, without drafts, findings, the audit trail and contact details.'
  return {
    is: 'page',
    title: 'What everyone sees',
    ...(errors.length > 0 && { status: 422 }),
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Settings', href: ask.here('/settings') },
    ],
    current: 'settings',
    content: html`${errors.length > 0 && errorSummary({ heading: 'There is a problem', errorList: errors })}
      <h1 class="nhsuk-heading-l">What everyone sees</h1>
      <p class="app-lead">People who are not signed in see this part of the record: on pages and pictures, in search, files and feeds,
        and through programs. Those with access see the whole.</p>
      <p>${open ? now : html`Nobody sees anything without signing in: this record is not open. Open it in <a href="${ask.here('/settings')}">Settings</a>.`}</p>
      <form method="post" action="${action}">${ask.proof()}${fieldsOf(ask, choice, problems)}${button({ text: 'Publish this' })}</form>
      ${made && html`<form method="post" action="${action}">${ask.proof()}<input type="hidden" name="do" value="all">${button({ text: 'Publish the whole record again', variant: 'secondary' })}</form>`}`,
  }
}

function fieldsOf(ask: SystemAsk, choice: PublicChoice, problems: readonly Problem[]): Html {
  const groups = groupsOf(ask.ledger.vocabulary)
  const detail = (['names', 'notes', 'history'] as const).filter((one) => choice[one])
  return html`${checkboxes({
    name: 'shown',
    idPrefix: 'shown',
    fieldset: { legend: { text: 'What is published', size: 'm' } },
    hint: 'Areas and organisations always are. Settings, drafts, findings and what people say of themselves never are.',
    ...(problems.length > 0 && {
      errorMessage: problems.map(({ what, remedy }) => `${what}. ${remedy}`).join(' '),
    }),
    values: shownIn(groups, choice.kinds),
    items: groups.map(({ key, label, hint }) => ({ value: key, text: label, hint })),
  })}
    ${bodiesOf(ask, choice)}
    ${checkboxes({
      name: 'detail',
      idPrefix: 'detail',
      fieldset: { legend: { text: 'In what detail', size: 'm' } },
      values: detail,
      items: [
        {
          value: 'names',
          text: 'Names of people',
          hint: 'Without them people stay people who hold this and that.',
        },
        {
          value: 'notes',
          text: 'Notes, and why each change was recorded',
          hint: 'Read a few before you publish them.',
        },
        {
          value: 'history',
          text: 'How things were before today',
          hint: 'Without it only today and what is to come is shown. Figures keep their months.',
        },
      ],
    })}
    ${radios({
      name: 'licence',
      idPrefix: 'licence',
      fieldset: { legend: { text: 'On what terms others may use it', size: 'm' } },
      value: choice.licence,
      items: [
        {
          value: 'ogl',
          text: 'Open Government Licence v3.0',
          hint: 'Anyone may copy and use it, and says where it comes from. Pages and files say so.',
        },
        { value: 'none', text: 'Nothing is said' },
      ],
    })}`
}

// All that ever were: what is over is published too, where history is.
function bodiesOf(ask: SystemAsk, { withheld }: PublicChoice): Html | undefined {
  const bodies = (ask.ledger.byKind.get(body.name) ?? [])
    .map((id) => ({ value: String(id), text: ask.title(id) }))
    .toSorted((one, other) => one.text.localeCompare(other.text, 'en-GB'))
  if (bodies.length === 0) return undefined
  const count = withheld.length === 1 ? '1 is' : `${withheld.length} are`
  return details({
    summary: `Bodies that are left out${withheld.length > 0 ? ` (${count})` : ''}`,
    open: withheld.length > 0,
    text: checkboxes({
      name: 'withheld',
      idPrefix: 'withheld',
      small: true,
      fieldset: { legend: { text: 'Leave out', size: 's' } },
      hint: 'With a body go its seats, whoever sits on it alone, what it decided and answers for, what is called after it, and every text that names it.',
      values: withheld,
      items: bodies,
    }),
  })
}
