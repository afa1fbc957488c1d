// A role as a job description: what its specification says, and what the record knows of it besides: who employs it, to whom
// it reports, what it answers for, decides and sits on, and where it leads. Knows no Word document and no page.
import type { Block, Run } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot } from '#core/snapshot.ts'
import {
  answeredBy,
  decidingIn,
  lacksOfSpecification,
  sayLevel,
  specificationOfRole,
  systemDaysOf,
  type Remit,
} from '#facts/index.ts'
import { answeringParts } from '#kinds/answers-for.ts'
import { assignment, role, seat, statutoryFunction } from '#kinds/index.ts'
import {
  capabilities,
  capabilityLevels,
  capabilityMeanings,
  type Capability,
} from '#kinds/lists/capabilities.ts'
import { capital } from './capital.ts'
import type { JobDescription } from './job-description.ts'
import { showLacks } from './lacks.ts'
import { showRole } from './of-role.ts'

export type JobDescriptionAsked = {
  readonly of: Id
  /** Whether what it lacks is shown. */
  readonly prompts: boolean
}

export const jobDescription: Lens<JobDescriptionAsked, JobDescription> = {
  name: 'job-description',
  title: 'Job description',
  question: 'What is this role there to do for its organisation and for the system, and what does it take?',
  compute(now, { of, prompts }, title) {
    const told = specificationOfRole(now, of)
    const held = now.get(role, of)
    const needed = told?.values.capabilities ?? {}
    const byTitle = (one: Id, other: Id) => title(one).localeCompare(title(other), 'en-GB')
    return {
      role: held,
      specification: told,
      systemDays: told ? systemDaysOf(now, told) : held?.values.systemDays,
      reporting: now
        .pointing(role, 'reportsTo', of)
        .map(({ id }) => id)
        .toSorted(byTitle),
      answers: answeredBy(now, of),
      decides: decidedBy(now, of),
      seats: now
        .pointing(seat, 'exOfficio', of)
        .map(({ id }) => id)
        .toSorted(byTitle),
      needed: (Object.keys(capabilities) as Capability[]).flatMap((capability) => {
        const level = needed[capability]
        return level ? [{ capability, level }] : []
      }),
      lacks: prompts && told ? lacksOfSpecification(now, told) : [],
    }
  },
  show(found, title) {
    const values = found.specification?.values
    return [
      ...showRole(found, title),
      ...showLacks(found.lacks),
      ...words('Purpose of the role', values?.purpose),
      ...lines('Responsibilities', values?.responsibilities),
      ...lines('Objectives', values?.objectives),
      ...lines('Duties to the whole system', values?.systemDuties),
      ...words('Duty to the population’s health', values?.populationHealth),
      ...timeOf(found),
      ...outcomesOf(found, title),
      ...decisionsOf(found, title),
      ...seatsOf(found, title),
      ...capabilitiesOf(found),
      ...lines('Skills and experience', values?.skills),
      ...pathOf(found, title),
    ]
  },
}

// Only what it can decide: what is recorded but merely influences is no promise to make to an applicant.
function decidedBy(now: Snapshot, of: Id): readonly Remit[] {
  return now
    .pointing(assignment, 'to', of)
    .filter(
      (one) =>
        now.get(statutoryFunction, one.values.function) &&
        decidingIn(now, one.values.function).deciders.includes(one),
    )
}

function heading(text: string, level: 2 | 3 = 2): Block {
  return { type: 'heading', level, text }
}

/** Long text is one item on each line; marks that people type before an item are taken off. */
function itemsIn(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]\s+|\d+[.)]\s+)/, '').trim())
    .filter(Boolean)
}

function words(head: string, text: string | undefined): readonly Block[] {
  const paragraphs = (text ?? '').split(/\r?\n/).filter((line) => line.trim() !== '')
  if (paragraphs.length === 0) return []
  return [heading(head), ...paragraphs.map((line): Block => ({ type: 'prose', text: line.trim() }))]
}

function lines(head: string, text: string | undefined): readonly Block[] {
  const items = itemsIn(text)
  return items.length > 0 ? [heading(head), { type: 'list', items }] : []
}

function timeOf({ specification, systemDays }: JobDescription): readonly Block[] {
  if (!specification || !systemDays) return []
  const days = systemDays === 1 ? '1 day a week is' : `${systemDays} days a week are`
  return [
    heading('Time for system work'),
    {
      type: 'prose',
      text: `${days} protected for work across the system. It is part of the working week, and is not added to it.`,
    },
  ]
}

function outcomesOf({ answers }: JobDescription, title: Titles): readonly Block[] {
  if (answers.length === 0) return []
  return [
    heading('What the role answers for'),
    {
      type: 'table',
      caption: 'Outcomes',
      columns: [{ label: 'Outcome' }, { label: 'Part' }, { label: 'Where' }],
      rows: answers.map((answer) => [
        [named(answer.outcome.id, title)],
        answeringParts[answer.part],
        capital(sayLevel(answer, title)),
      ]),
    },
  ]
}

function decisionsOf({ decides }: JobDescription, title: Titles): readonly Block[] {
  if (decides.length === 0) return []
  return [
    heading('What the role decides'),
    {
      type: 'table',
      caption: 'Decisions',
      columns: [{ label: 'Function' }, { label: 'Where' }],
      rows: decides.map(({ values }) => [[named(values.function, title)], capital(sayLevel(values, title))]),
    },
  ]
}

function seatsOf({ seats }: JobDescription, title: Titles): readonly Block[] {
  if (seats.length === 0) return []
  return [
    heading('Boards and committees that come with the role'),
    { type: 'list', items: seats.map((one) => [named(one, title)]) },
  ]
}

function capabilitiesOf({ needed }: JobDescription): readonly Block[] {
  if (needed.length === 0) return []
  return [
    heading('Capabilities of system leadership'),
    {
      type: 'table',
      caption: 'Capabilities needed',
      columns: [{ label: 'Capability' }, { label: 'What it looks like' }, { label: 'Level' }],
      rows: needed.map(({ capability, level }) => [
        [{ strong: capabilities[capability] }],
        capabilityMeanings[capability],
        capabilityLevels[level],
      ]),
    },
  ]
}

function pathOf({ specification }: JobDescription, title: Titles): readonly Block[] {
  const { before = [], after = [], path } = specification?.values ?? {}
  if (before.length + after.length === 0 && !path) return []
  const part = (head: string, of: readonly Id[]): readonly Block[] =>
    of.length === 0 ? [] : [heading(head, 3), { type: 'list', items: of.map((one) => [named(one, title)]) }]
  return [
    heading('Career path'),
    ...itemsIn(path).map((text): Block => ({ type: 'prose', text })),
    ...part('People often come from', before),
    ...part('It can lead to', after),
  ]
}

function named(id: Id, title: Titles): Run {
  return { text: title(id), thing: id }
}
