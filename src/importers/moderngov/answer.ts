// Opens what a council's Modern.Gov site answers to GetCouncillorsByWard: wards, their councillors, and their terms of office. Knows no record.
import { addDays, isDay, type Day } from '#core/day.ts'
import { failed, type Parsed } from '#core/problem.ts'
import { childText, elementsCalled, readXml, type XmlElement } from '#files/read-xml.ts'

export type Councillor = {
  /** The site's own number; empty where it gives none. */
  readonly id: string
  /** With the title "Councillor", as the site writes it. */
  readonly name: string
  readonly party: string
  readonly keyPosts: string
  readonly terms: readonly { readonly start: string; readonly end: string }[]
}

export type Ward = {
  readonly name: string
  readonly district: string
  readonly councillors: readonly Councillor[]
}

export type ModernGovAnswer = { readonly wards: readonly Ward[] }

const LONGEST = 300

/** Refused without a value where it is no such answer, or one that holds nothing. */
export function openAnswer(bytes: Uint8Array, file: string): Parsed<ModernGovAnswer> {
  const { value: root, problems } = readXml(bytes, file)
  if (!root) return { problems }
  if (root.name !== 'councillorsbyward') {
    const remedy = 'Choose the answer of mgWebService.asmx/GetCouncillorsByWard on the council’s site.'
    return failed('not-moderngov', 'The file is XML, but no list of councillors by ward', remedy, { file })
  }
  const wards = elementsCalled(root, 'ward').map(wardOf)
  if (wards.every(({ councillors }) => councillors.length === 0)) {
    const remedy =
      'The site has nothing to give at this address. Ask another time, or take the list from its pages.'
    return failed('empty-answer', 'The council’s site answered that it has no councillors', remedy, { file })
  }
  return { value: { wards }, problems }
}

function wardOf(ward: XmlElement): Ward {
  const councillors = elementsCalled(ward, 'councillor').map((one): Councillor => ({
    id: text(one, 'councillorid'),
    name: text(one, 'fullusername'),
    party: text(one, 'politicalpartytitle'),
    keyPosts: text(one, 'keyposts'),
    terms: elementsCalled(one, 'termofoffice').map((term) => ({
      start: text(term, 'startdate'),
      end: text(term, 'enddate'),
    })),
  }))
  const [first] = elementsCalled(ward, 'councillor')
  return { name: text(ward, 'wardtitle'), district: first ? text(first, 'districttitle') : '', councillors }
}

function text(within: XmlElement, name: string): string {
  return childText(within, name).toWellFormed().slice(0, LONGEST).trim()
}

/** 04/05/2006 → 2006-05-04; nothing where none is given; `unclear` for anything else. */
export function dayIn(written: string): Day | 'unclear' | undefined {
  if (written === '' || /^(unspecified|n\/a|-)$/i.test(written)) return undefined
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(written)
  const [, date = '', month = '', year = ''] = match ?? []
  const iso = match ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : written.slice(0, 10)
  return isDay(iso) ? iso : 'unclear'
}

/** Our end, the day after the last. */
export function endAfter(last: Day | undefined): Day | undefined {
  return last === undefined ? undefined : addDays(last, 1)
}
