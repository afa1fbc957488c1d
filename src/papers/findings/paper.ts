// Risks and findings: what the record says is worth a look, how urgent, and what was looked at and left.
import type { Block } from '#core/block.ts'
import type { Severity } from '#core/check.ts'
import { showDay } from '#core/day.ts'
import { sayFinding, type Finding } from '#core/findings.ts'
import type { Paper } from '#core/paper.ts'
import { findings, findingsByDomain, findingsOverTime } from '#lenses/index.ts'
import type { Ground } from '../parts/ground.ts'

/** Findings of one check that are told one by one. */
const OF_EACH = 40

export const findingsPaper: Paper<Ground> = {
  name: 'findings',
  title: 'Risks and findings',
  about: 'What is worth acting on or asking about on the day, by domain, and what was set aside and why.',
  parts: [
    {
      name: 'domains',
      title: 'In numbers',
      about: 'Findings by domain and urgency.',
      write: domains,
    },
    {
      name: 'act',
      title: 'To act on',
      about: 'The most urgent, each with why it matters.',
      write: (ground) => told(ground, ['act'], 'Nothing is found that has to be acted on.'),
    },
    {
      name: 'ask',
      title: 'To ask about, and to note',
      about: 'What is worth a question, each with why it matters. Long.',
      extra: true,
      write: (ground) => told(ground, ['ask', 'note'], 'Nothing is found that is worth a question.'),
    },
    {
      name: 'aside',
      title: 'Set aside',
      about: 'What was looked at and left as it is, with the reason and the day for looking again.',
      write: aside,
    },
    {
      name: 'year',
      title: 'Over the last year',
      about: 'How many findings there were at the end of each month.',
      looksBack: true,
      wants: 'year',
      write: ({ now, title, year }) =>
        findingsOverTime.show(findingsOverTime.compute(now, { points: year ?? [] }, title), title),
    },
  ],
}

function standing({ findings: all }: Ground): readonly Finding[] {
  return all().filter((one) => !one.aside)
}

function domains(ground: Ground): readonly Block[] {
  const href = (domain: string, severity = '') => ground.here('/findings', { domain, severity })
  const found = findingsByDomain.compute(ground.now, { findings: standing(ground), href }, ground.title)
  return findingsByDomain.show(found, ground.title)
}

function told(ground: Ground, severities: readonly Severity[], none: string): readonly Block[] {
  const some = standing(ground).filter(({ severity }) => severities.includes(severity))
  if (some.length === 0) return [{ type: 'prose', text: none }]
  const options = {
    findings: some,
    href: ({ check, about }: Finding) => ground.here(`/findings/${check.code}`, { about: about.join(' ') }),
    hrefOfCheck: (code: string) => ground.here('/findings', { check: code }),
    most: OF_EACH,
  }
  return findings.show(findings.compute(ground.now, options, ground.title), ground.title)
}

function aside(ground: Ground): readonly Block[] {
  const rows = ground.findings().flatMap((one) => {
    if (!one.aside) return []
    const { because, since, review } = one.aside
    return [[sayFinding(one, ground.title), because, showDay(since), showDay(review)]]
  })
  return [
    {
      type: 'table',
      caption: 'Findings set aside',
      columns: ['Finding', 'Why it is left', 'Since', 'Looked at again'].map((label) => ({ label })),
      rows,
      empty: 'Nothing is set aside.',
    },
  ]
}
