// What a register's row says of an organisation, in the record's own words.
import type { Id } from '#core/id.ts'
import { properCase } from '../parts/proper-case.ts'
import type { KnownOrganisations, Organisation } from './known.ts'
import type { Layout, OdsRow } from './layout.ts'

const ROLES: Readonly<Record<string, string>> = {
  RO218: 'Commissioning hub',
  RO319: 'Sub-ICB location',
  RO327: 'Sub-ICB reporting entity',
}

/** Values for an organisation that begins. */
export function describe(row: OdsRow, layout: Layout, known: KnownOrganisations): Organisation {
  const board = known.byCode(row.icb)?.id
  const place = row.postcode && `Postcode ${row.postcode}.`
  const note = [place, row.status === 'D' ? 'Dormant in the register.' : ''].filter(Boolean).join(' ')
  return {
    name: properCase(row.name),
    sector: layout === 'epraccur' ? 'primary-care' : 'nhs',
    type: typeOf(row, layout),
    identifiers: { ods: row.code },
    ...parentOf(row, layout, known, board),
    ...(note && { note }),
  }
}

function parentOf(
  row: OdsRow,
  layout: Layout,
  known: KnownOrganisations,
  board: Id | undefined,
): Pick<Organisation, 'serves' | 'partOf'> {
  if (layout === 'etr') {
    const serves = known.servedBy(row.icb)
    return serves ? { serves } : {}
  }
  const parent = layout === 'epraccur' ? (known.byCode(row.parent)?.id ?? board) : board
  return parent && typeOf(row, layout) !== EARLIER ? { partOf: parent } : {}
}

const EARLIER = 'Clinical commissioning group'

function typeOf({ code, name, role }: OdsRow, layout: Layout): string {
  if (layout === 'epraccur') return 'GP practice'
  if (layout === 'eccg') return ROLES[role.split('|')[0] ?? ''] ?? EARLIER
  if (/^T[A-Z]{2}$/.test(code) || /\bCARE TRUST$/i.test(name)) return 'Care trust'
  return /FOUNDATION TRUST$/i.test(name) ? 'NHS foundation trust' : 'NHS trust'
}

/** Whether two writings of a name differ in capitals, spaces and points only. */
export function isSameWriting(one: string, other: string): boolean {
  return letters(one) === letters(other)
}

function letters(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
