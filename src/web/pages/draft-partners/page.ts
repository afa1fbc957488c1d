// Partners of a draft: where each stands, for which version, and the forms in which they answer, objections are lifted or
// met, and an edit that was called editorial is contested.
import { html, type Html } from '#formats/html/html.ts'
import { notificationBanner } from '#formats/html/nhs/notification-banner.ts'
import type { Answer, Form, SystemPage } from '../../page.ts'
import { accountNames } from '../../parts/account-names.ts'
import { asDraft, draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { standingOfDraft, type DraftStanding } from '../../parts/draft-standing.ts'
import { closedDraft } from '../../parts/open-draft.ts'
import { problemSummary } from '../../parts/form.ts'
import { act, isDoing, type Doing } from './act.ts'
import { answerForms } from './answer-form.ts'
import { contestForms } from './contest.ts'
import { happenedSoFar } from './happened.ts'
import { objectionForms } from './objections.ts'
import { askForm, whatIsAsked, whoIsAsked } from './asked.ts'
import { sinceVersion } from './since.ts'
import type { Again } from './seen.ts'
import { partnersTable } from './table.ts'

export const draftPartnersPage: SystemPage = {
  name: 'draft-partners',
  within: 'system',
  path: '/:system/drafts/:draft/partners',
  access: 'reader',
  async view(ask) {
    const draft = asDraft(ask)
    return draft ? show(draft, await standingOfDraft(draft)) : { is: 'not-found' }
  },
  async act(ask, form) {
    const draft = asDraft(ask)
    if (!draft) return { is: 'not-found' }
    return isDoing(form.values.do) ? send(draft, form.values.do, form) : { is: 'not-found' }
  },
}

async function send(ask: DraftAsk, doing: Doing, { values }: Form): Promise<Answer> {
  const done = await act(ask, doing, values)
  switch (done.is) {
    case 'done':
      return { is: 'redirect', to: ask.here(`/drafts/${ask.draft.id}/partners`, { saved: doing }) }
    case 'no-access':
      return { is: 'no-access' }
    case 'closed': {
      const now = await ask.store.draft(ask.system.slug, ask.draft.id)
      return closedDraft({ ...ask, draft: now ?? ask.draft })
    }
    case 'again':
      return show(ask, done.standing, { doing, values, problems: done.problems })
    default:
      return done satisfies never
  }
}

async function show(ask: DraftAsk, standing: DraftStanding, again?: Again): Promise<Answer> {
  const who = await accountNames(ask)
  const seen = { ask, standing, who, ...(again && { again }) }
  const open = ask.draft.state === 'open'
  const forms: Readonly<Record<Doing, Html | false | undefined>> = {
    ask: askForm(seen),
    answer: open && answerForms(seen),
    meet: open && objectionForms(seen),
    lift: false,
    contest: open && contestForms(seen),
  }
  // What must be put right comes first.
  const first = again && (again.doing === 'lift' ? 'meet' : again.doing)
  const unless = (doing: Doing) => first !== doing && forms[doing]
  const since = await sinceVersion(seen)
  const problems = again?.problems.filter(({ where }) => !where.field)
  const content: Html = html`${done(ask.query.saved)}
    ${problemSummary([], problems)} ${again && since} ${first && forms[first]}
    ${whatIsAsked(seen)} ${unless('ask')} ${partnersTable(seen)} ${!again && since}
    ${unless('answer')} ${unless('meet')} ${unless('contest')} ${open && whoIsAsked(seen)} ${happenedSoFar(seen)}`
  return draftPage(ask, 'partners', 'Partners', content, again ? { status: 422 } : {})
}

const DONE: Readonly<Record<Doing, string>> = {
  answer: 'The answer is on the record of this draft',
  ask: 'It was put to the partners',
  contest: 'The edit is contested: answers given before it no longer stand',
  lift: 'The objection is lifted',
  meet: 'The objection is answered on the record',
}

function done(word: string | undefined): Html | undefined {
  return isDoing(word) ? notificationBanner({ variant: 'success', heading: DONE[word] }) : undefined
}
