// Opens FHIR R4: a Bundle, a list of resources or a single one, of Organization and OrganizationAffiliation. Knows shapes and no meanings.
import { addDays, isDay, isWhen, type When } from '#core/day.ts'
import { isId, kindOf, type Id } from '#core/id.ts'
import { failed, problem, type Parsed, type Problem, type Where } from '#core/problem.ts'
import { readJson } from '#files/read-json.ts'

export type Raw = Readonly<Record<string, unknown>>

export type Resource = {
  readonly type: 'Organization' | 'OrganizationAffiliation'
  /** As references name it; empty where it has none. */
  readonly id: string
  /** Its own address in the Bundle. */
  readonly address: string
  readonly own: Raw
  readonly where: Where
}

export type FhirFile = { readonly resources: readonly Resource[] }

/** Refused without a value where there is no such resource. */
export function openFhir(bytes: Uint8Array, file: string): Parsed<FhirFile> {
  const { value, problems } = readJson(bytes, file)
  if (value === undefined) return { problems }
  const given = Array.isArray(value) ? (value as readonly unknown[]) : [value]
  const entries = given.flatMap((one) =>
    isRaw(one) && one.resourceType === 'Bundle'
      ? listIn(one, 'entry').map((entry) => ({ address: textIn(entry, 'fullUrl'), own: entry.resource }))
      : [{ address: '', own: one as unknown }],
  )
  const refused = entries.find(({ own }) => isRaw(own) && own.resourceType === 'OperationOutcome')
  const resources: Resource[] = []
  const others: Problem[] = []
  entries.forEach(({ address, own }, at) => {
    const type = isRaw(own) ? own.resourceType : undefined
    const where = { sheet: typeof type === 'string' ? type.slice(0, 60) : 'resources', row: at + 1 }
    if (isRaw(own) && (type === 'Organization' || type === 'OrganizationAffiliation'))
      resources.push({ type, id: textIn(own, 'id'), address, own, where })
    else
      others.push(
        problem(
          'not-an-organisation',
          'It is neither an Organization nor an OrganizationAffiliation',
          'It was left out.',
          where,
        ),
      )
  })
  if (resources.length > 0 || isOurs(value))
    return { value: { resources }, problems: [...problems, ...others.slice(0, MOST_TOLD)] }
  if (refused && isRaw(refused.own)) {
    const [issue] = listIn(refused.own, 'issue')
    const said = issue ? textIn(issue, 'diagnostics').slice(0, 200) : ''
    return failed(
      'service-error',
      `The service answered with an error${said && `: ${said}`}`,
      'Ask again later, and save what comes.',
      { file },
    )
  }
  const remedy = 'Choose an answer of the organisation directory: a Bundle, or a single Organization.'
  return failed('not-fhir', 'There is no FHIR Organization in the file', remedy, { file })
}

const MOST_TOLD = 50

// A record without organisations exports an empty Bundle.
function isOurs(value: unknown): boolean {
  return (
    isRaw(value) &&
    value.resourceType === 'Bundle' &&
    value.type === 'collection' &&
    value.entry === undefined
  )
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function listIn(of: Raw, field: string): readonly Raw[] {
  const value = Object.hasOwn(of, field) ? of[field] : undefined
  return Array.isArray(value) ? (value as readonly unknown[]).filter(isRaw) : []
}

export function rawIn(of: Raw, field: string): Raw {
  const value = Object.hasOwn(of, field) ? of[field] : undefined
  return isRaw(value) ? value : {}
}

const LONGEST = 1000

/** One line; empty where there is none. */
export function textIn(of: Raw, field: string): string {
  const value = Object.hasOwn(of, field) ? of[field] : undefined
  if (typeof value !== 'string' || value.length > LONGEST) return ''
  return value.toWellFormed().replace(/\s+/g, ' ').trim()
}

/** From when until when; an end in FHIR is the last day, ours the day after. `unclear` where a date is none. */
export function periodOf(of: Raw): { readonly from?: When; readonly until?: When } | 'unclear' {
  const [start, end] = [dateIn(of, 'start'), dateIn(of, 'end')]
  if (start === 'unclear' || end === 'unclear') return 'unclear'
  const until = end !== undefined && isDay(end) ? addDays(end, 1) : end
  return { ...(start && { from: start }), ...(until && { until }) }
}

function dateIn(of: Raw, field: string): When | 'unclear' | undefined {
  const written = textIn(of, field).replace(/T.*$/, '')
  if (written === '') return Object.hasOwn(of, field) && of[field] !== null ? 'unclear' : undefined
  return /^\d/.test(written) && isWhen(written) ? written : 'unclear'
}

/** The thing of a record like ours that a resource was written from: its address says it, and its id was made of it. */
export function ownId({ address, id, type }: Resource): Id | undefined {
  const [path = ''] = address.split('#')
  const own = path.split('/').slice(-2).join('/')
  if (!isId(own)) return undefined
  const plain = own.replace('/', '-')
  const kinds = type === 'Organization' ? ['organisation', 'body'] : ['seat', 'body']
  // What is longer than an id of FHIR may be keeps its beginning.
  return kinds.includes(kindOf(own)) && id.startsWith(plain.slice(0, 55)) ? own : undefined
}
