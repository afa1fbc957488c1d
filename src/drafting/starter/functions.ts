// Fourteen functions that every integrated care system has, with whom the law or common practice lets decide them, and where
// that is written: a beginning for a map of functions and decisions, to be corrected by those who know.
import type { AssignmentPart, Instrument } from '#kinds/assignment.ts'
import type { AnsweringLevel } from '#kinds/lists/levels.ts'

/** Whom it means in any system; who that is in a record is looked up, and left as a question where nobody fits. */
export const actors = {
  icb: 'the integrated care board',
  'icb-board': 'the board of the integrated care board',
  icp: 'the integrated care partnership',
  hwbs: 'each health and wellbeing board',
  councils: 'each council with social care',
  england: 'NHS England',
  trusts: 'each NHS trust',
  acute: 'each acute trust',
  places: 'the committee of each place',
  quality: 'the quality committee of the integrated care board',
  'primary-care': 'the primary care committee of the integrated care board',
} as const
export type Actor = keyof typeof actors

export type StarterPart = {
  readonly who: Actor
  readonly part: AssignmentPart
  readonly level: AnsweringLevel
  readonly by?: Instrument
  readonly givenBy?: Actor
  readonly note?: string
  /** Each for the area it leads or serves. */
  readonly there?: true
}

export type Starter = {
  readonly key: string
  readonly name: string
  readonly sort: 'duty' | 'power' | 'agreed'
  readonly heldBy: readonly Actor[]
  readonly law: string
  readonly about: string
  /** Where it was read. */
  readonly source: string
  readonly parts: readonly StarterPart[]
}

const capitalPage = 'northnorthants.moderngov.co.uk, ID=4474'

export const starters: readonly Starter[] = [
  {
    key: 'icb-chair',
    name: 'Appoint the chair of the integrated care board',
    sort: 'power',
    heldBy: ['england'],
    law: '2006 Act, Schedule 1B, paragraph 5',
    about: 'NHS England appoints, and the Secretary of State approves.',
    source: 'legislation.gov.uk, 2006 Act, Schedule 1B',
    parts: [
      {
        who: 'england',
        part: 'decides',
        level: 'national',
        by: 'own',
        note: 'The Secretary of State approves.',
      },
    ],
  },
  {
    key: 'icb-chief-executive',
    name: 'Appoint the chief executive of the integrated care board',
    sort: 'power',
    heldBy: ['icb'],
    law: '2006 Act, Schedule 1B, paragraph 7',
    about: 'The chair of the board appoints, and NHS England approves. Say which role the chair is.',
    source: 'legislation.gov.uk, 2006 Act, Schedule 1B',
    parts: [{ who: 'england', part: 'checks', level: 'national', note: 'Approves the appointment.' }],
  },
  {
    key: 'icb-constitution',
    name: 'Amend the constitution of the integrated care board',
    sort: 'power',
    heldBy: ['england'],
    law: '2006 Act, Schedule 1B; guidance of NHS England on constitutions',
    about: 'The board proposes, and NHS England approves.',
    source: 'england.nhs.uk, guidance on constitutions and governance',
    parts: [
      { who: 'england', part: 'decides', level: 'national', by: 'own' },
      { who: 'icb-board', part: 'recommends', level: 'system' },
    ],
  },
  {
    key: 'integrated-care-strategy',
    name: 'Integrated care strategy',
    sort: 'duty',
    heldBy: ['icp'],
    law: '2007 Act, section 116ZB',
    about:
      'The partnership, a joint committee, writes it. The integrated care board must take it into account.',
    source: 'committees.oldham.gov.uk, 54332',
    parts: [
      { who: 'icp', part: 'decides', level: 'system', by: 'own' },
      { who: 'icb', part: 'told', level: 'system', note: 'Must take it into account.' },
    ],
  },
  {
    key: 'joint-forward-plan',
    name: 'Joint forward plan',
    sort: 'duty',
    heldBy: ['icb'],
    law: '2006 Act, section 14Z52',
    about:
      'The board with its partner trusts. Health and wellbeing boards say whether it fits their own strategy.',
    source: capitalPage,
    parts: [
      { who: 'icb-board', part: 'decides', level: 'system', by: 'reserved' },
      { who: 'trusts', part: 'recommends', level: 'organisation' },
      { who: 'hwbs', part: 'checks', level: 'place', there: true },
    ],
  },
  {
    key: 'joint-capital-resource-plan',
    name: 'Joint capital resource plan',
    sort: 'duty',
    heldBy: ['icb'],
    law: '2006 Act, section 14Z56',
    about: 'The board with its partner trusts. Health and wellbeing boards are given it.',
    source: capitalPage,
    parts: [
      { who: 'icb-board', part: 'decides', level: 'system', by: 'reserved' },
      { who: 'trusts', part: 'recommends', level: 'organisation' },
      { who: 'hwbs', part: 'checks', level: 'place', there: true },
    ],
  },
  {
    key: 'needs-and-local-strategy',
    name: 'Needs assessment and joint local health and wellbeing strategy',
    sort: 'duty',
    heldBy: ['hwbs'],
    law: '2012 Act, sections 192 to 194; 2007 Act, sections 116 and 116A',
    about: 'Each health and wellbeing board for its area, with the integrated care board represented.',
    source: capitalPage,
    parts: [
      { who: 'hwbs', part: 'decides', level: 'place', by: 'own', there: true },
      { who: 'icb', part: 'consulted', level: 'system' },
    ],
  },
  {
    key: 'council-member-of-partnership',
    name: 'Appoint a council’s member of the integrated care partnership',
    sort: 'duty',
    heldBy: ['councils'],
    law: '2007 Act, section 116ZA',
    about: 'Each council for itself: its cabinet or mayor.',
    source: 'sccdemocracy.salford.gov.uk, ID=49991',
    parts: [
      { who: 'councils', part: 'decides', level: 'organisation', by: 'own' },
      { who: 'icp', part: 'told', level: 'system' },
    ],
  },
  {
    key: 'better-care-fund',
    name: 'Pooled Better Care Fund',
    sort: 'duty',
    heldBy: ['icb', 'councils'],
    law: '2006 Act, section 75',
    about:
      'A council and the integrated care board together, for the area of each health and wellbeing board.',
    source: 'gov.uk, review of section 75',
    parts: [
      { who: 'icb', part: 'decides', level: 'place', by: 'pooled' },
      { who: 'councils', part: 'decides', level: 'place', by: 'pooled', there: true },
      { who: 'hwbs', part: 'checks', level: 'place', there: true },
    ],
  },
  {
    key: 'primary-care',
    name: 'Commission primary care',
    sort: 'duty',
    heldBy: ['icb'],
    law: '2006 Act, delegation by NHS England',
    about: 'The integrated care board, through its committee.',
    source: 'hertsandwestessex.ics.nhs.uk, meetings page',
    parts: [{ who: 'primary-care', part: 'decides', level: 'system', by: 'committee', givenBy: 'icb-board' }],
  },
  {
    key: 'quality-assurance',
    name: 'Quality assurance',
    sort: 'duty',
    heldBy: ['icb'],
    law: '2006 Act, section 14Z34',
    about: 'The quality committee checks and reports to the board.',
    source: 'Terms of reference of the quality committee of an integrated care board in the north west',
    parts: [
      { who: 'icb-board', part: 'decides', level: 'system', by: 'reserved' },
      { who: 'quality', part: 'checks', level: 'system' },
    ],
  },
  {
    key: 'acute-service-change',
    name: 'Change of acute services across trusts',
    sort: 'power',
    heldBy: ['acute'],
    law: '2006 Act; agreement of the committee in common',
    about:
      'Each trust board, after their committee in common. Where access changes, the integrated care board too, and scrutiny hears it.',
    source: 'democracy.kirklees.gov.uk, ID=27444',
    parts: [
      { who: 'acute', part: 'decides', level: 'organisation', by: 'in-common' },
      {
        who: 'icb',
        part: 'consulted',
        level: 'system',
        note: 'Decides too where access to services changes.',
      },
    ],
  },
  {
    key: 'spending-at-place',
    name: 'Most NHS spending at place',
    sort: 'duty',
    heldBy: ['icb'],
    law: '2006 Act, section 3; scheme of reservation and delegation',
    about: 'The committee of each place. The priorities of its health and wellbeing board guide it.',
    source: 'wypartnership.co.uk, constitution and involvement page',
    parts: [
      { who: 'places', part: 'decides', level: 'place', by: 'committee', givenBy: 'icb-board', there: true },
      { who: 'hwbs', part: 'consulted', level: 'place', there: true },
    ],
  },
  {
    key: 'partnership-agreement',
    name: 'Take part in a partnership agreement that binds nobody',
    sort: 'agreed',
    heldBy: ['councils', 'trusts'],
    law: 'Partnership agreement',
    about: 'Each council and each trust board for itself.',
    source: 'harrogateadvertiser.co.uk, October 2018',
    parts: [
      { who: 'councils', part: 'decides', level: 'organisation', by: 'own' },
      { who: 'trusts', part: 'decides', level: 'organisation', by: 'own' },
    ],
  },
]
