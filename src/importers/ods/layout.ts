// The layouts in which the Organisation Data Service publishes organisations: 27 columns without headings, told apart
// by what stands in them. Knows no record.
import { addDays, isDay, type Day } from '#core/day.ts'
import { showCell, type Row } from '#files/grid.ts'

/** Trusts (etr), general practices and other prescribers (epraccur), commissioners (eccg). */
export const layouts = {
  etr: 'NHS trusts (etr)',
  epraccur: 'GP practices and prescribers (epraccur)',
  eccg: 'Sub-ICB locations and earlier commissioners (eccg)',
} as const
export type Layout = keyof typeof layouts

/** Columns counted from 0, in the order in which the registers describe them. */
const AT = {
  code: 0,
  name: 1,
  region: 2,
  icb: 3,
  postcode: 9,
  open: 10,
  close: 11,
  status: 12,
  role: 13,
  parent: 14,
  setting: 25,
} as const
export const CLOSE_COLUMN = AT.close
export const OPEN_COLUMN = AT.open

export type OdsRow = {
  /** As a spreadsheet program numbers it. */
  readonly number: number
  readonly code: string
  /** As it stands, usually in capitals. */
  readonly name: string
  readonly region: string
  readonly icb: string
  readonly postcode: string
  readonly opened: Day | 'unclear' | undefined
  /** The first day it no longer worked: the register gives the last on which it did. */
  readonly ended: Day | 'unclear' | undefined
  /** In epraccur: A active, C closed, D dormant, P proposed. */
  readonly status: string
  /** In eccg: the role, such as RO319 for a sub-ICB location. */
  readonly role: string
  /** In epraccur: the sub-ICB location. */
  readonly parent: string
  /** In epraccur: the prescribing setting; 4 is a GP practice. */
  readonly setting: string
}

const CODE = /^[A-Z0-9]{3,8}$/

/** The layout of the rows; undefined when they are none of them. */
export function findLayout(rows: readonly Row[]): Layout | undefined {
  const some = rows.slice(0, 200).filter((row) => row.length > 0)
  const most = (holds: (row: OdsRow) => boolean) =>
    some.filter((row) => holds(readOdsRow(row, 0))).length > some.length * 0.6
  const isRegister = some.length > 0 && some.every((row) => row.length >= AT.open && row.length <= 27)
  if (
    !isRegister ||
    !most(({ code, opened }) => CODE.test(code) && opened !== undefined && opened !== 'unclear')
  )
    return undefined
  if (most(({ status, setting }) => /^[ACDP]$/.test(status) && /^-?\d+$/.test(setting))) return 'epraccur'
  if (most(({ name }) => /\bTRUST$/i.test(name))) return 'etr'
  return most(({ name, role }) => /\b(CCG|ICB)\b/i.test(name) || /^RO\d/.test(role)) ? 'eccg' : undefined
}

export function readOdsRow(row: Row, number: number): OdsRow {
  const text = (column: number) => showCell(row[column]).replace(/\s+/g, ' ').trim()
  const closed = dayIn(text(AT.close))
  return {
    number,
    code: text(AT.code).toUpperCase(),
    name: text(AT.name),
    region: text(AT.region),
    icb: text(AT.icb),
    postcode: text(AT.postcode),
    opened: dayIn(text(AT.open)),
    ended: closed === undefined || closed === 'unclear' ? closed : addDays(closed, 1),
    status: text(AT.status),
    role: text(AT.role),
    parent: text(AT.parent),
    setting: text(AT.setting),
  }
}

/** 20241101 → 2024-11-01. */
function dayIn(text: string): Day | 'unclear' | undefined {
  if (text === '') return undefined
  const written = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  return isDay(written) ? written : 'unclear'
}
