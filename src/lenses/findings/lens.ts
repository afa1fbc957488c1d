// Findings as sentences, by domain and check, and what was set aside folded away with its reason. Knows no check and
// no page: the findings, and the ways to them, are handed in.
import type { Block, Run, Text } from '#core/block.ts'
import { severities, type Severity } from '#core/check.ts'
import { showDay } from '#core/day.ts'
import { sayFinding, type Finding, type SetAside } from '#core/findings.ts'
import type { Lens } from '#core/lens.ts'
import { domains } from '#kinds/lists/domains.ts'

export type FindingsOptions = {
  readonly findings: readonly Finding[]
  /** The address of a finding's own page, and of all that a check found. */
  readonly href: (one: Finding) => string
  readonly hrefOfCheck: (code: string) => string
  /** How many of one check are told in sentences. */
  readonly most: number
}

export type Findings = {
  readonly domains: readonly { readonly name: string; readonly checks: readonly OfCheck[] }[]
  readonly aside: readonly (Sentence & { readonly aside: SetAside })[]
}
type Sentence = { readonly sentence: string; readonly href: string }
type OfCheck = {
  readonly title: string
  readonly severity: Severity
  /** It asks after a law that is only proposed. */
  readonly proposed: boolean
  readonly why: string
  readonly count: number
  readonly told: readonly Sentence[]
  readonly hrefOfAll: string
}

/** So many of one check are read at a glance; the rest is folded away. */
const AT_A_GLANCE = 8

export const findings: Lens<FindingsOptions, Findings> = {
  name: 'findings',
  title: 'What needs attention',
  question: 'What did the checks find?',
  compute(_, options, title) {
    const { href } = options
    const tell = (one: Finding): Sentence => ({ sentence: sayFinding(one, title), href: href(one) })
    const standing = options.findings.filter(({ aside }) => !aside)
    const aside = options.findings.flatMap((one) => (one.aside ? [{ ...tell(one), aside: one.aside }] : []))
    const inDomains = Object.entries(domains).flatMap(([domain, name]) => {
      const own = standing.filter(({ check }) => check.domain === domain)
      const byCheck = Map.groupBy(own, ({ check }) => check.code)
      const ofChecks = [...byCheck].flatMap(([code, found]) => ofCheck(code, found, options, tell))
      return ofChecks.length > 0 ? [{ name, checks: ofChecks }] : []
    })
    return { domains: inDomains, aside }
  },
  show: (found) => [
    ...found.domains.flatMap(({ name, checks }): Block[] => [
      { type: 'heading', level: 2, text: name },
      ...checks.flatMap(showCheck),
    ]),
    ...showAside(found.aside),
  ],
}

function ofCheck(
  code: string,
  found: readonly Finding[],
  { most, hrefOfCheck }: FindingsOptions,
  tell: (one: Finding) => Sentence,
): OfCheck[] {
  const [first] = found
  if (!first) return []
  const { check, severity } = first
  const { title, why, pack } = check
  const proposed = pack?.standing === 'proposed law'
  const told = found.slice(0, most).map(tell)
  return [{ title, severity, proposed, why, count: found.length, told, hrefOfAll: hrefOfCheck(code) }]
}

function showCheck(one: OfCheck): Block[] {
  const folds = one.told.length > AT_A_GLANCE + 2
  const [shown, folded] = folds
    ? [one.told.slice(0, AT_A_GLANCE), one.told.slice(AT_A_GLANCE)]
    : [one.told, []]
  const rest = one.count - one.told.length
  const more: Block[] = rest > 0 ? [leftOut(rest, one.hrefOfAll)] : []
  return [
    { type: 'heading', level: 3, text: one.title },
    { type: 'prose', text: [...marksOf(one), one.why] },
    { type: 'list', items: shown.map(linked) },
    ...(folded.length > 0
      ? [
          {
            type: 'details',
            summary: `${(one.count - shown.length).toLocaleString('en-GB')} more of the same`,
            blocks: [{ type: 'list', items: folded.map(linked) }, ...more],
          } as const,
        ]
      : more),
  ]
}

function leftOut(count: number, href: string): Block {
  return {
    type: 'prose',
    text: [{ text: `And ${count.toLocaleString('en-GB')} more: show all of these`, href }],
  }
}

function marksOf({ severity, proposed }: OfCheck): Run[] {
  return [
    { tag: severities[severity], tone: severity === 'act' ? 'warning' : 'plain' },
    ' ',
    ...(proposed ? [{ tag: 'Proposed law, not in force', tone: 'draft' } as const, ' '] : []),
  ]
}

function linked({ sentence, href }: Sentence): Text {
  return [{ text: sentence, href }]
}

function showAside(aside: Findings['aside']): Block[] {
  if (aside.length === 0) return []
  const items = aside.map((one): Text => [
    { text: one.sentence, href: one.href },
    ` Set aside on ${showDay(one.aside.since)}, to be looked at again on ${showDay(one.aside.review)}: ${one.aside.because}`,
  ])
  const summary = aside.length === 1 ? 'One finding is set aside' : `${aside.length} findings are set aside`
  return [
    { type: 'heading', level: 2, text: 'Set aside' },
    { type: 'details', summary, blocks: [{ type: 'list', items }] },
  ]
}
