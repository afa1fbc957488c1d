// Whose councillors they are: the answer of a site does not say. Its address in the file's name says it, or somebody is asked.
import { organisation } from '#kinds/organisation.ts'
import type { Against, Question } from '#core/importer.ts'
import { keyFrom, type Id } from '#core/id.ts'
import type { Notes } from '../parts/notes.ts'
import { plainName } from '../parts/match-name.ts'
import type { Told } from '../parts/told.ts'

export type Council = {
  readonly name: string
  /** What its codes begin with: the site, or its name. */
  readonly base: string
  /** The organisation of the record, where it was said which. */
  readonly known?: Id
}

const COUNCIL = 'moderngov/council'

/** The council, or the question that has to be answered first. */
export function councilOf(against: Against, notes: Notes): Council | Question {
  const site = siteIn(against.fileName)
  const councils = against.now.all(organisation).filter(isCouncil)
  const base = (name: string) => site?.domain ?? keyFrom(name)
  const byCode = councils.find(({ values }) => site && values.identifiers?.moderngov === site.domain)
  if (byCode) return { name: byCode.values.name, base: base(byCode.values.name), known: byCode.id }
  const answer = Object.hasOwn(against.answers, COUNCIL) ? (against.answers[COUNCIL] ?? '').trim() : ''
  const chosen = councils.find(({ id }) => id === answer)
  if (chosen) return { name: chosen.values.name, base: base(chosen.values.name), known: chosen.id }
  if (answer !== '' && answer.length <= 200) return { name: answer.replace(/\s+/g, ' '), base: base(answer) }
  if (councils.length === 0 && site) {
    notes.interpret(
      {},
      against.fileName,
      site.name,
      'The file does not say whose councillors they are; the name of the site does.',
    )
    return { name: site.name, base: site.domain }
  }
  const likely = councils.find(({ values }) => site && plainName(values.name).includes(plainName(site.word)))
  return {
    key: COUNCIL,
    where: {},
    raw: against.fileName,
    asks: 'Whose councillors are these? The file does not say.',
    options: councils.map(({ id, values }) => ({ value: id, label: values.name })),
    ...(likely && { likely: likely.id }),
    open: true,
    count: 1,
  }
}

function isCouncil({
  values,
}: {
  readonly values: { readonly name: string; readonly sector?: string }
}): boolean {
  return values.sector === 'council' || /\bcouncil\b/i.test(values.name)
}

/** councillors.halton.gov.uk.xml → halton.gov.uk, "Halton", "Halton Council". */
function siteIn(
  fileName: string,
): { readonly domain: string; readonly word: string; readonly name: string } | undefined {
  const word = /(?:^|[./_-])([a-z][a-z-]{2,40})\.gov\.uk/i.exec(fileName)?.[1]?.toLowerCase()
  if (!word) return undefined
  const written = word.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase()).replaceAll('-', ' ')
  return { domain: `${word}.gov.uk`, word: written, name: `${written} Council` }
}

/** The council and the meeting of all its members, in which they sit. */
export function tellCouncil({ name, base, known }: Council): readonly Told[] {
  return [
    {
      kind: 'organisation',
      key: 'council',
      ...(known && { own: known }),
      values: { name, sector: 'council' },
      codes: { moderngov: base },
      where: {},
    },
    {
      kind: 'body',
      key: 'full council',
      values: { name: `Full council of ${name}`, form: 'board' },
      points: { of: ['council'] },
      codes: { moderngov: base },
      where: {},
    },
  ]
}
