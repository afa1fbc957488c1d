// What paper is asked for: one of ours, the whole pack, or one of the system's own, as the address changes it. Knows no format.
import { isDay, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { partsNamed, usualParts, type ChosenPart } from '#core/paper.ts'
import { snapshot, type Thing } from '#core/snapshot.ts'
import { paperTemplate } from '#kinds/index.ts'
import { papers, type Ground } from '#papers/index.ts'
import type { Query, SystemAsk } from '../../page.ts'

export type Template = Thing<typeof paperTemplate>
export type PaperAsked = {
  /** In the address: the name of a paper, `pack`, or the key of a template. */
  readonly key: string
  readonly title: string
  readonly about: string
  readonly tabledAt: string
  readonly note: string
  readonly parts: readonly ChosenPart<Ground>[]
  /** What changed since this day is marked. */
  readonly since?: Day
  readonly template?: Template
}

export const LONGEST_NOTE = 2000
export const LONGEST_NAME = 120

/** The usual parts of every paper. */
export const PACK = {
  name: 'pack',
  title: 'Governance pack',
  about: 'All papers in one, for a board that looks at everything. Leave out what it does not need.',
  /** What another paper in it says already, or what is a document by itself. */
  without: new Set(['review/findings', 'functions/scheme']),
} as const

/** The templates of a system, as the record is today, whatever day or draft is looked at. */
export function templatesOf(ask: SystemAsk): readonly Template[] {
  return snapshot(ask.ledger, ask.today).all(paperTemplate)
}

/** Nothing where there is no such paper. */
export function paperAsked(ask: SystemAsk): PaperAsked | undefined {
  const key = ask.params.paper ?? ''
  const usual = usualOf(ask, key)
  if (!usual) return undefined
  const { query } = ask
  const parts = query.parts === undefined ? usual.parts : partsNamed(papers, query.parts.split(','))
  const since = sinceOf(query, usual.template)
  return {
    ...usual,
    title: textOf(query.title, LONGEST_NAME) || usual.title,
    tabledAt: query.for === undefined ? usual.tabledAt : textOf(query.for, LONGEST_NAME),
    note: query.note === undefined ? usual.note : textOf(query.note, LONGEST_NOTE),
    parts,
    ...(since && { since }),
  }
}

function usualOf(ask: SystemAsk, key: string): PaperAsked | undefined {
  const paper = papers.find(({ name }) => name === key)
  const empty = { key, tabledAt: '', note: '' }
  if (paper) {
    return { ...empty, title: paper.title, about: paper.about, parts: usualParts(paper) }
  }
  if (key === PACK.name) {
    const { without, ...said } = PACK
    // Without a draft its parts would only say that there is none.
    const parts = papers
      .flatMap(usualParts)
      .filter(({ key: one, part }) => !without.has(one) && (ask.draft || part.wants !== 'draft'))
    return { ...empty, title: said.title, about: said.about, parts }
  }
  const template = templatesOf(ask).find(({ id }) => id === (`paper-template/${key}` as Id))
  if (!template) return undefined
  const { name, parts, tabledAt = '', note = '' } = template.values
  return {
    ...empty,
    title: name,
    about: '',
    tabledAt,
    note,
    parts: partsNamed(papers, linesOf(parts)),
    template,
  }
}

function linesOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean)
}

// A template is compared with when it was last sent out, unless the address says otherwise.
function sinceOf({ since }: Query, template: Template | undefined): Day | undefined {
  const issued = template?.values.issued
  if (since === undefined) return issued !== undefined && isDay(issued) ? issued : undefined
  return isDay(since) ? since : undefined
}

function textOf(text: string | undefined, longest: number): string {
  return (text ?? '').trim().slice(0, longest)
}

/** Where what was chosen differs from the paper as it usually is: for addresses that can be kept and sent. */
export function queryOf(ask: SystemAsk, { key, title, tabledAt, note, parts, since }: PaperAsked): Query {
  const usual = usualOf(ask, key)
  const keys = (of: PaperAsked['parts'] = []) => of.map((one) => one.key).join(',')
  const usualSince = sinceOf({}, usual?.template)
  return {
    ...(title !== usual?.title && { title }),
    ...(tabledAt !== usual?.tabledAt && { for: tabledAt }),
    ...(note !== usual?.note && { note }),
    ...(keys(parts) !== keys(usual?.parts) && { parts: keys(parts) }),
    ...(since !== usualSince && { since: since ?? 'none' }),
  }
}
