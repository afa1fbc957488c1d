// One check: what it asks and why, what it found, and how it is set here.
import type { Block } from '#core/block.ts'
import { severities, type Check } from '#core/check.ts'
import { showDay } from '#core/day.ts'
import { isAsked, limitsOf, sayFinding } from '#core/findings.ts'
import { settingsOfChecks } from '#facts/index.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { domains } from '#kinds/lists/domains.ts'
import { addressOfFinding, findingsStanding } from '../../findings.ts'
import type { Answer, SystemAsk } from '../../page.ts'
import { settingForm, type Typed } from './form.ts'
import { settingHistory } from './history.ts'
import { proposedNotice, standingOf } from './pack.ts'

const MOST = 50

export function showCheck(ask: SystemAsk, check: Check, typed: Typed): Answer {
  return {
    is: 'page',
    title: check.title,
    ...(typed.problems.length > 0 && { status: 422 }),
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Checks', href: ask.here('/checks') },
    ],
    current: 'findings',
    content: html`<span class="nhsuk-caption-l">Check: ${domains[check.domain as keyof typeof domains]}</span>
      <h1 class="nhsuk-heading-l">${check.title}</h1>
      <div class="app-finding">${renderBlocks([...proposedNotice(check.pack), ...about(ask, check), ...found(ask, check)], ask.way, 'check')}</div>
      ${settingForm(ask, { is: 'check', check }, typed)}
      ${renderBlocks(settingHistory(ask, check.code, check.limits), ask.way, 'history')}`,
  }
}

function about(ask: SystemAsk, check: Check): Block[] {
  const settings = settingsOfChecks(ask.snapshot)
  const set = settings.get(check.code)
  const limits = Object.entries(limitsOf(check, set)).map(([name, value]) => {
    const limit = check.limits[name]
    const usual = limit && limit.value !== value ? ` (${limit.value} unless set otherwise)` : ''
    return { key: limit?.label ?? name, value: `${value}${limit?.unit ? ` ${limit.unit}` : ''}${usual}` }
  })
  const { pack } = check
  return [
    { type: 'prose', text: [{ strong: check.question }] },
    {
      type: 'summary',
      rows: [
        { key: 'Why it matters', value: check.why },
        { key: 'What to do', value: check.remedy },
        { key: 'What it rests on', value: check.basis },
        ...(pack
          ? [
              {
                key: 'Pack',
                value: [
                  { text: pack.title, href: ask.here(`/checks/pack/${pack.name}`) },
                  ', ',
                  ...standingOf(pack),
                ],
              },
            ]
          : []),
        { key: 'Asked', value: isAsked(check, ask.snapshot.day, settings) ? 'Yes' : 'No' },
        { key: 'How urgent', value: severities[set?.severity ?? check.severity] },
        ...limits,
      ],
    },
  ]
}

function found(ask: SystemAsk, check: Check): Block[] {
  const all = findingsStanding(ask).filter((one) => one.check.code === check.code)
  const day = showDay(ask.snapshot.day)
  const heading: Block = { type: 'heading', level: 2, text: `Found on ${day}` }
  if (all.length === 0) return [heading, { type: 'prose', text: 'Nothing.' }]
  const items = all
    .slice(0, MOST)
    .map((one) => [{ text: sayFinding(one, ask.title), href: addressOfFinding(ask, one) }])
  const href = ask.here('/findings', { check: check.code })
  const more: Block[] =
    all.length > MOST
      ? [{ type: 'prose', text: [{ text: `All ${all.length.toLocaleString('en-GB')}`, href }] }]
      : []
  return [heading, { type: 'list', items }, ...more]
}
