// What the heading of a column of figures means, from the words that English publications and people use. Knows no record.
import { plainName } from '../parts/match-name.ts'

/** Of a row: which measure, whose figures by code or by name, which period, counted or planned, words about it. */
export type LabelRole = 'measure' | 'code' | 'name' | 'period' | 'strand' | 'note'
export type HeadingRole = LabelRole | 'actual' | 'plan' | 'ignored'

const WORDS: Readonly<Record<HeadingRole, string>> = {
  measure: 'measure;measure name;indicator;indicator name;metric;metric name;kpi',
  code: 'code;who code',
  name: 'who;whose;for;for whom;figures of;figures for;of;name;subject;geography;location',
  period:
    'date;day;month;week;quarter;year;period;period start;period name;period from;month start;month ending;month end;week ending;week commencing;week beginning;quarter ending;financial year;reporting period;reporting month;reporting date;date of data',
  strand: 'actual or plan;plan or actual;strand;actual plan',
  note: 'note;notes;comment;comments;remark;remarks;commentary',
  actual: 'value;figure;figures;actual;actuals;actual value;result;performance;outturn',
  plan: 'plan;planned;plan value;planned value;trajectory;budget',
  ignored:
    'target;national target;local target;unit;units;rank;numerator;denominator;lower ci;upper ci;variance;variance to plan;rag',
}
const BY_WORDS = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.split(';').map((one) => [one, role as HeadingRole] as const),
  ),
)
const WHOSE =
  /\b(?:organisation|org|trust|provider|icb|stp|area|place|system|council|authority|body|board|practice|region|ods|gss|ons)\b/

/** Nothing where it is none that we know: it may still name a measure, a subject or a period. */
export function headingRole(heading: string): HeadingRole | undefined {
  const words = plainName(heading.replace(/\([^)]*\)/g, ' ').replaceAll('_', ' '))
  const known = BY_WORDS.get(words)
  if (known) return known
  if (!WHOSE.test(words) || words.split(' ').length > 4) return undefined
  if (/\bcode\b/.test(words)) return 'code'
  return /\bname\b/.test(words) || words.split(' ').length === 1 ? 'name' : undefined
}
