// The organisation or sector in a row of seats: it nominates, or the person only comes from it, as the
// heading says. A heading that says both, or only "Org", is asked about once for the sheet.
import type { Id } from '#core/id.ts'
import type { CapacityReading } from '../parts/capacity-words.ts'
import { behind } from './nominators.ts'
import { doubt } from './inquiry.ts'
import { cellOf, type Cell, type Line } from './lines.ts'
import type { Subject } from './register.ts'
import { keepWords, spoken, type Work } from './work.ts'

/** The organisation the member comes from, where it does not nominate. */
export function sayBehind(
  work: Work,
  of: Subject,
  line: Line,
  read: CapacityReading,
  body: Id,
): Id | undefined {
  const cell = spoken(
    work,
    cellOf(line, 'nominator') ?? cellOf(line, 'nominatorOrEmployer') ?? cellOf(line, 'organisation'),
  )
  if (!cell) return undefined
  const found = behind(work, cell, work.register.valueOf(body, 'area') as Id | undefined)
  if (!found) {
    keepWords(of, cell)
    return undefined
  }
  const say: Work['register']['say'] = (...said) => work.register.say(...said)
  if (found.organisations.length === 0) {
    say(of, 'sector', found.sector, cell)
    say(of, 'basis', found.basis ?? (cell.means === 'organisation' ? undefined : 'nominated'), cell)
    return undefined
  }
  const nominates = found.basis !== undefined || doesNominate(work, line, cell, read)
  if (nominates === undefined) keepWords(of, cell)
  if (nominates) {
    say(of, 'nominatedBy', found.organisations, cell)
    say(of, 'basis', found.basis ?? 'nominated', cell)
  }
  if (nominates !== false) return undefined
  say(of, 'sector', sectorOfAll(work, found.organisations), cell)
  of.notes.add(`${cell.heading}: ${cell.text}`)
  return found.organisations.length === 1 ? found.organisations[0] : undefined
}

function doesNominate(work: Work, line: Line, cell: Cell, read: CapacityReading): boolean | undefined {
  if (cell.means === 'nominator') return true
  const both = cell.means === 'nominatorOrEmployer'
  if (both && read.function !== 'executive') return true
  const answer = work.inquiry.ask({
    key: doubt('nominates', line.sheet, cell.heading),
    where: cell.where,
    raw: cell.text,
    asks: both
      ? `The column is headed "${cell.heading}". For executive seats, is it the organisation that employs the person?`
      : `The column is headed "${cell.heading}". Does the organisation nominate the member?`,
    options: [
      { value: 'nominates', label: 'It nominates or appoints the member' },
      { value: 'comes-from', label: 'The member works for it or comes from it; it does not nominate' },
    ],
    likely: both ? 'comes-from' : 'nominates',
  })
  return answer === undefined ? undefined : answer === 'nominates'
}

function sectorOfAll(work: Work, organisations: readonly Id[]): unknown {
  const sectors = new Set(organisations.map((id) => work.register.valueOf(id, 'sector')))
  return sectors.size === 1 ? [...sectors][0] : undefined
}
