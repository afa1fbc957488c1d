// Who stands behind a seat: an organisation, several together, or a sector. "CHFT", "CHFT / MYTT", "Trusts
// jointly", "appointed by NHSE", "PCNs". Anything that is not an organisation by its own name is asked about.
import type { Option } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import { sectors } from '#kinds/lists/sectors.ts'
import { sectorOf } from '../parts/sector-words.ts'
import { findOrganisation } from './find-organisation.ts'
import { doubt } from './inquiry.ts'
import type { Cell } from './lines.ts'
import { keyOrSpelled } from './keys.ts'
import { AS_NOTE, citing, type Work } from './work.ts'

export type Behind = {
  readonly organisations: readonly Id[]
  readonly sector?: string
  /** How they come to sit there, where the words say so. */
  readonly basis?: 'appointed' | 'nominated' | 'elected'
}

const BY = /^(appointed|nominated|elected|selected)\s+by\s+(?:the\s+)?/i
const JOINTLY = /\s*\(?\b(jointly|together|collectively|joint)\b\)?\s*$/i

/** Nothing while it is in doubt, or when the words are to be kept as a note. The cell must hold words. */
export function behind(work: Work, cell: Cell, near?: Id): Behind | undefined {
  const by = BY.exec(cell.text)
  const basis = by && basisOf(by[1] ?? '')
  if (basis && by)
    work.inquiry.interpret(cell.where, cell.text, basis, `"${by[0].trim()}" says how they come to sit there.`)
  const found = whoIsMeant(work, cell, cell.text.slice(by?.[0].length ?? 0).trim(), near)
  return found && { ...found, ...(basis && { basis }) }
}

/** Organisations listed in a cell: "ANHSFT, BTHFT; CHFT". Those in doubt are left out and asked about. */
export function listed(
  work: Work,
  cell: Cell,
): { readonly organisations: readonly Id[]; readonly whole: boolean } {
  const parts = cell.text
    .split(/[;,/\n]|\s\+\s/)
    .map((part) => part.trim())
    .filter(Boolean)
  const found = parts.map((part) => whoIsMeant(work, { ...cell, text: part }, part))
  const organisations = [...new Set(found.flatMap((one) => one?.organisations ?? []))]
  return { organisations, whole: found.every((one) => one && one.organisations.length > 0) }
}

function whoIsMeant(work: Work, cell: Cell, text: string, near?: Id): Behind | undefined {
  if (work.waiting.has(text.toLowerCase())) return undefined
  const found = findOrganisation(work, text, near)
  if (found.is === 'same' && found.items.length === 1) return { organisations: found.items }
  if (found.is === 'written-out' && found.items.length === 1 && found.items[0]) {
    const rule = 'The same name with its short words written out.'
    work.inquiry.interpret(cell.where, text, work.register.nameOf(found.items[0]), rule)
    return { organisations: found.items }
  }
  const several = severalIn(work, text, near)
  if (several) return askSeveral(work, cell, text, several)
  const sector = sectorOf(text.replace(JOINTLY, ''))
  return askWho(work, cell, text, found.is === 'none' ? [] : found.items, sector?.sector)
}

// "CHFT / MYTT": only where every part is an organisation by its own name.
function severalIn(work: Work, text: string, near?: Id): readonly Id[] | undefined {
  const parts = text.split(/\s*[/;,+]\s*|\s+(?:and|&)\s+/).filter(Boolean)
  if (parts.length < 2) return undefined
  const ids = parts.map((part) => {
    const found = findOrganisation(work, part, near)
    return found.is === 'same' && found.items.length === 1 ? found.items[0] : undefined
  })
  return ids.some((id) => id === undefined) ? undefined : ids.flatMap((id) => id ?? [])
}

function askSeveral(work: Work, cell: Cell, text: string, ids: readonly Id[]): Behind | undefined {
  const names = ids.map((id) => work.register.nameOf(id))
  const answer = work.inquiry.ask({
    key: doubt('several-organisations', text),
    where: cell.where,
    raw: text,
    asks: `"${text}" names ${ids.length} organisations. Who is meant?`,
    options: [
      { value: 'all', label: `All of them together: ${names.join(' and ')}` },
      ...ids.map((id, at) => ({ value: id, label: `Only ${names[at]}` })),
      AS_NOTE,
    ],
    likely: 'all',
  })
  if (answer === undefined || answer === AS_NOTE.value) return undefined
  return { organisations: answer === 'all' ? ids : [answer as Id] }
}

function askWho(
  work: Work,
  cell: Cell,
  text: string,
  ids: readonly Id[],
  sector?: string,
): Behind | undefined {
  const options: readonly Option[] = [
    ...ids.map((id) => ({ value: id, label: work.register.nameOf(id) })),
    ...(ids.length > 1 ? [{ value: 'all', label: 'All of these together' }] : []),
    ...Object.entries(sectors).map(([value, label]) => ({
      value: `sector:${value}`,
      label: `A sector, not one organisation: ${label}`,
    })),
    ...(ids.some((id) => work.register.names('organisation').same(text).includes(id))
      ? []
      : [{ value: 'new', label: `A new organisation called "${text}"` }]),
    AS_NOTE,
  ]
  const likely = sector ? `sector:${sector}` : ids[0]
  const answer = work.inquiry.ask({
    key: doubt('organisation', text),
    where: cell.where,
    raw: text,
    asks: `Which organisation or sector is "${text}"?`,
    options,
    ...(likely && { likely }),
    open: true,
  })
  if (answer === undefined || answer === AS_NOTE.value) return undefined
  if (!options.some((one) => one.value === answer)) return calledByAnswer(work, cell, text, answer)
  if (answer.startsWith('sector:')) return { organisations: [], sector: answer.slice(7) }
  if (answer === 'all') return { organisations: ids }
  if (answer === 'new') return calledByAnswer(work, cell, text, text)
  if (ids.length === 1) work.register.alsoCalled(work.register.subject(answer as Id), text)
  return { organisations: [answer as Id] }
}

// A name typed as the answer, or the words themselves. The words become one of the organisation's names, so
// that the next file is read without asking again.
function calledByAnswer(work: Work, cell: Cell, text: string, answer: string): Behind | undefined {
  const name = answer.replace(/\s+/g, ' ').trim()
  const found = findOrganisation(work, name)
  if (found.is === 'same' && found.items.length > 1) {
    const what = `"${name}" is the name of ${found.items.length} organisations`
    work.inquiry.problem(
      cell.where,
      cell.text,
      'several-of-that-name',
      what,
      'Answer with a name that only one has.',
    )
    return undefined
  }
  const known = found.is === 'same' ? found.items[0] : undefined
  const id = known ?? work.register.begin('organisation', keyOrSpelled(name), { name }, citing(work, cell)).id
  if (answer !== text) work.register.alsoCalled(work.register.subject(id), text)
  return { organisations: [id] }
}

function basisOf(word: string): 'appointed' | 'nominated' | 'elected' {
  const lower = word.toLowerCase()
  return lower === 'elected' ? 'elected' : lower === 'nominated' ? 'nominated' : 'appointed'
}
