// A health and wellbeing board without one of the members that law names. Told once for the board, naming which.
import { check } from '#core/check.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { bodiesOfStatus, isIntegratedCareBoard, lackOf, membersOfBody, type Member } from '#facts/index.ts'
import { organisation } from '#kinds/index.ts'
import { healthAndCareAct2022 } from './packs/health-and-care-act-2022.ts'

type Fits = (now: Snapshot, one: Member) => boolean

const named =
  (pattern: RegExp): Fits =>
  (_, { names }) =>
    names.some((name) => pattern.test(name))

// One director often answers for adults and for children, and then counts for both.
const REQUIRED = {
  councillor: {
    label: 'a councillor',
    fits: (now, one) =>
      one.function === 'political' || named(/councillor|cabinet|portfolio|elected member|leader/i)(now, one),
  },
  adults: {
    label: 'the director of adult social services',
    fits: named(/adult|\bDASS\b|director (?:of|for) (?:people|social (?:care|services))/i),
  },
  children: {
    label: 'the director of children’s services',
    fits: named(/child|\bDCS\b|director (?:of|for) people/i),
  },
  'public-health': {
    label: 'the director of public health',
    fits: (now, one) => one.profession === 'public-health' || named(/public health|\bDPH\b/i)(now, one),
  },
  healthwatch: {
    label: 'Healthwatch',
    fits: (now, one) => named(/healthwatch/i)(now, one) || speaksFor(now, one, 'healthwatch'),
  },
  icb: {
    label: 'the integrated care board',
    fits: (now, one) => named(/\bICB\b|integrated care board/i)(now, one) || speaksFor(now, one, 'icb'),
  },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly fits: Fits }>>
type Required = keyof typeof REQUIRED
type Missing = { readonly member: Required; readonly lack: 'no-seat' | 'vacant' }

export const healthAndWellbeingWithoutRequiredMember = check({
  code: 'health-and-wellbeing-without-required-member',
  title: 'Health and wellbeing board without a member the law names',
  question: 'Does each health and wellbeing board have all the members the law names?',
  domain: 'connection',
  severity: 'ask',
  why: 'The law names who must be on the board, so that the council, residents and the NHS meet there: a councillor, the directors of adult social services, children’s services and public health, Healthwatch, and the integrated care board.',
  remedy:
    'If they are members, record their seats, or say so in the name of a seat that one director holds for both. If not, ask the council to appoint them.',
  basis: 'Health and Social Care Act 2012, section 194(2).',
  limits: {},
  pack: healthAndCareAct2022,
  find: (now) =>
    bodiesOfStatus(now, 'health-and-wellbeing').flatMap(({ id }) => {
      const members = membersOfBody(now, id).filter(({ attends }) => !attends)
      const missing = (Object.keys(REQUIRED) as Required[]).flatMap((member): Missing[] => {
        const lack = lackOf(members.filter((one) => REQUIRED[member].fits(now, one)))
        return lack ? [{ member, lack }] : []
      })
      return members.length > 0 && missing.length > 0 ? [{ about: [id] as const, evidence: { missing } }] : []
    }),
  say({ about: [of], evidence: { missing } }, title) {
    const labels = (lack: Missing['lack']) =>
      missing.filter((one) => one.lack === lack).map(({ member }) => REQUIRED[member].label)
    const [without, vacant] = [labels('no-seat'), labels('vacant')]
    const told = [
      ...(without.length > 0 ? [`has no seat recorded for ${listed(without)}`] : []),
      ...(vacant.length > 0 ? [`has nobody in the seat of ${listed(vacant)}`] : []),
    ]
    return `${title(of)} ${told.join(', and ')}.`
  },
})

function speaksFor(now: Snapshot, { organisations }: Member, whom: 'healthwatch' | 'icb'): boolean {
  return organisations.some((id) => {
    const one = now.get(organisation, id)
    if (!one) return false
    if (whom === 'icb') return isIntegratedCareBoard(one)
    return /healthwatch/i.test(`${one.values.type ?? ''} ${one.values.name}`)
  })
}

function listed(labels: readonly string[]): string {
  return [labels.slice(0, -1).join(', '), ...labels.slice(-1)].filter((one) => one !== '').join(' or ')
}
