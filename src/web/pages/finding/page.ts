// One finding: what was found and why it matters, what to do about it, since when it has been so, and setting it aside
// with a reason and a day for looking again. Where it is found no longer, it says so.
import { severities } from '#core/check.ts'
import type { Block, Text } from '#core/block.ts'
import { showDay } from '#core/day.ts'
import { isAsked, keyOfFinding, sayFinding, type Finding } from '#core/findings.ts'
import { checks } from '#checks/index.ts'
import { asidesOf, settingsOfChecks } from '#facts/index.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { actionsDue } from '#lenses/index.ts'
import { domains } from '#kinds/lists/domains.ts'
import { reaches } from '../../access.ts'
import { findingsHere, foundBefore, parseAbout } from '../../findings.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { setAsideOrLift, type Subject, type Typed } from './act.ts'
import { asideForms, NOTHING_TYPED } from './aside.ts'
import { historyOf, lastFound } from './history.ts'

export const findingPage: SystemPage = {
  name: 'finding',
  within: 'system',
  path: '/:system/findings/:check',
  access: 'reader',
  actAccess: 'steward',
  view(ask) {
    const subject = subjectOf(ask)
    return subject ? show(ask, subject) : { is: 'not-found' }
  },
  async act(ask, form) {
    const subject = subjectOf(ask)
    if (!subject) return { is: 'not-found' }
    const done = await setAsideOrLift(ask, subject, form)
    return 'problems' in done ? show(ask, subject, done) : done
  },
}

/** The check and the things that the address names, found or not. */
function subjectOf(ask: SystemAsk): Subject | undefined {
  const check = checks.find(({ code }) => code === ask.params.check)
  const about = check && parseAbout(ask, ask.query.about ?? '')
  return check && about && { check, about, key: keyOfFinding(check.code, about) }
}

function show(ask: SystemAsk, subject: Subject, typed: Typed = NOTHING_TYPED): Answer {
  const { check, key } = subject
  const finding = findingsHere(ask).find((one) => one.key === key)
  return {
    is: 'page',
    title: check.title,
    ...(typed.problems.length > 0 && { status: 422 }),
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'What needs attention', href: ask.here('/findings') },
    ],
    current: 'findings',
    content: html`<span class="nhsuk-caption-l">${domains[check.domain as keyof typeof domains]}</span>
      <h1 class="nhsuk-heading-l">${check.title}</h1>
      <div class="app-finding">
        <div class="app-finding__found">${renderBlocks(finding ? found(ask, finding) : notFound(ask, subject), ask.way, 'found')}</div>
        ${finding ? ways(ask, finding) : ''}
        ${renderBlocks(beingDone(ask, subject), ask.way, 'actions')}
        ${renderBlocks(reasons(ask, subject, finding), ask.way, 'reasons')}
        ${asideForms(ask, subject, finding, typed)}
      </div>`,
  }
}

function found(ask: SystemAsk, finding: Finding): Block[] {
  const { check, severity, aside } = finding
  const evidence = check.evidence?.(finding, ask.title) ?? []
  const proposed = check.pack?.standing === 'proposed law'
  const sentence: Text = [
    { tag: severities[severity], tone: severity === 'act' ? 'warning' : 'plain' },
    ' ',
    ...(proposed ? [{ tag: 'Proposed law, not in force', tone: 'draft' } as const, ' '] : []),
    { strong: sayFinding(finding, ask.title) },
  ]
  return [
    ...(aside
      ? [
          {
            type: 'notice',
            tone: 'information',
            title: `Set aside until ${showDay(aside.review)}`,
            text: `On ${showDay(aside.since)}, because: ${aside.because}`,
          } as const,
        ]
      : []),
    { type: 'prose', text: sentence },
    ...(evidence.length > 0 ? [{ type: 'list', items: evidence } as const] : []),
    ...(finding.about.length > 1 ? aboutBlocks(ask, finding) : []),
  ]
}

function aboutBlocks(ask: SystemAsk, { about }: Pick<Finding, 'about'>): Block[] {
  const runs = about.flatMap((id, at) => [...(at > 0 ? [', '] : []), { text: ask.title(id), thing: id }])
  return [{ type: 'prose', text: ['It is about ', ...runs, '.'] }]
}

function notFound(ask: SystemAsk, subject: Subject): Block[] {
  const { check } = subject
  const day = showDay(ask.snapshot.day)
  const last = lastFound(foundBefore(ask, check), subject.key)
  const before = last
    ? `It was last found at the end of a month on ${showDay(last)}.`
    : 'Nor was it found at the end of any month in the two years before.'
  const isOff = !isAsked(check, ask.snapshot.day, settingsOfChecks(ask.snapshot))
  const title = isOff ? `This check is not asked on ${day}` : `This is not found on ${day}`
  const reason = isOff
    ? 'So nobody is told whether it is so. '
    : 'The record does not say so any more, or does not say so yet: nothing is left to do. '
  const aside = asidesOf(ask.snapshot).has(subject.key) ? ' It had been set aside.' : ''
  return [
    { type: 'notice', tone: 'information', title, text: `${reason}${before}${aside}` },
    ...aboutBlocks(ask, subject),
  ]
}

// The direct ways to do something about it.
function ways(ask: SystemAsk, { about: [first], check }: Finding): Html {
  const mayPropose = reaches(ask.rank, 'contributor') && !ask.draft
  const propose = ask.here('/drafts/propose', { about: first, on: '', known: '' })
  return html`<h2 class="nhsuk-heading-m">What to do</h2>
    <p>${check.remedy}</p>
    <p class="app-buttons">
      ${mayPropose && button({ text: 'Propose a change', href: propose })}
      ${mayPropose && html`<a href="${ask.here('/actions/new', { about: first, check: check.code, on: '', known: '' })}">Add an action</a>`}
      <a href="${ask.way(first)}">Look at ${ask.title(first)}</a>
    </p>`
}

// What somebody said they would do about it, or has done.
function beingDone(ask: SystemAsk, { check, about: [first] }: Subject): readonly Block[] {
  const asked = { about: first, check: check.code }
  const found = (['overdue', 'soon', 'open', 'done'] as const).flatMap((state) =>
    actionsDue.compute(ask.snapshot, { ...asked, state }, ask.title),
  )
  if (found.length === 0) return []
  return [{ type: 'heading', level: 2, text: 'What is being done' }, ...actionsDue.show(found, ask.title)]
}

function reasons(ask: SystemAsk, subject: Subject, finding: Finding | undefined): Block[] {
  const { check } = subject
  const setHere: Text = [
    { text: 'How this check is set here', href: ask.here(`/checks/${check.code}`) },
    ...limitsInWords(subject, finding),
  ]
  const { pack } = check
  return [
    { type: 'heading', level: 2, text: 'Why it matters' },
    { type: 'prose', text: check.why },
    { type: 'heading', level: 2, text: 'What it rests on' },
    { type: 'prose', text: check.basis },
    ...(pack ? [{ type: 'prose', text: `${pack.title}. ${pack.source}` } as const] : []),
    { type: 'prose', text: setHere },
    { type: 'heading', level: 2, text: 'How long it has been so' },
    ...historyOf(foundBefore(ask, check), subject.key, finding !== undefined),
  ]
}

function limitsInWords({ check }: Subject, finding: Finding | undefined): string[] {
  const limits = Object.entries(check.limits).map(
    ([name, { label, unit }]) =>
      `${label.toLowerCase()}: ${finding?.limits[name] ?? ''}${unit ? ` ${unit}` : ''}`,
  )
  return finding && limits.length > 0 ? [` (${limits.join(', ')})`] : []
}
