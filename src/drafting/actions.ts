// What people come to change, in their own words: each asks for the few fields it needs, of one kind. Whatever is not
// here can be changed with all the fields of its kind.

export type Action = {
  readonly name: string
  readonly group: 'Seats' | 'People' | 'Bodies' | 'Roles'
  /** What someone wants to do. */
  readonly title: string
  readonly hint: string
  readonly act: 'begin' | 'amend' | 'end'
  readonly kind: string
  /** The fields asked for, in this order; for an end, none. */
  readonly asks: readonly string[]
}

export const actions: readonly Action[] = [
  {
    name: 'open-seat',
    group: 'Seats',
    title: 'Open a seat',
    hint: 'A new place on a body, filled or not.',
    act: 'begin',
    kind: 'seat',
    asks: ['body', 'name', 'capacity', 'voting', 'places', 'basis', 'exOfficio', 'nominatedBy', 'sector'],
  },
  {
    name: 'close-seat',
    group: 'Seats',
    title: 'Close a seat',
    hint: 'And say what becomes of whoever sits in it.',
    act: 'end',
    kind: 'seat',
    asks: [],
  },
  {
    name: 'change-places',
    group: 'Seats',
    title: 'Change the number of places',
    hint: 'Of a seat that has several alike.',
    act: 'amend',
    kind: 'seat',
    asks: ['places'],
  },
  {
    name: 'change-votes',
    group: 'Seats',
    title: 'Give or take a vote',
    hint: 'Whether a seat votes, and in what capacity it sits.',
    act: 'amend',
    kind: 'seat',
    asks: ['voting', 'capacity'],
  },
  {
    name: 'ex-officio',
    group: 'Seats',
    title: 'Tie a seat to a role',
    hint: 'Whoever holds the role then sits in the seat.',
    act: 'amend',
    kind: 'seat',
    asks: ['basis', 'exOfficio'],
  },
  {
    name: 'appoint',
    group: 'People',
    title: 'Appoint someone',
    hint: 'To a seat or to a role; someone known or somebody new.',
    act: 'begin',
    kind: 'appointment',
    asks: ['to', 'person', 'basis', 'termEnds', 'onBehalfOf'],
  },
  {
    name: 'leave',
    group: 'People',
    title: 'Someone leaves',
    hint: 'Their last day in a seat or a role.',
    act: 'end',
    kind: 'appointment',
    asks: [],
  },
  {
    name: 'new-body',
    group: 'Bodies',
    title: 'Set up a body',
    hint: 'A board, committee, partnership, collaborative, network or forum.',
    act: 'begin',
    kind: 'body',
    asks: ['name', 'form', 'area', 'of', 'reportsTo', 'purpose', 'meets', 'quorum'],
  },
  {
    name: 'end-body',
    group: 'Bodies',
    title: 'End a body',
    hint: 'With its seats, on one day.',
    act: 'end',
    kind: 'body',
    asks: [],
  },
  {
    name: 'reports-to',
    group: 'Bodies',
    title: 'Change what a body reports to',
    hint: 'Its line upwards.',
    act: 'amend',
    kind: 'body',
    asks: ['reportsTo'],
  },
  {
    name: 'move-body',
    group: 'Bodies',
    title: 'Move a body to another area or level',
    hint: 'Its place on the map follows from the area that it leads.',
    act: 'amend',
    kind: 'body',
    asks: ['area', 'of'],
  },
  {
    name: 'new-role',
    group: 'Roles',
    title: 'Create a role',
    hint: 'A post, with one employer or several.',
    act: 'begin',
    kind: 'role',
    asks: ['name', 'employers', 'employerOfRecord', 'level', 'area', 'function', 'reportsTo', 'systemDays'],
  },
  {
    name: 'employers',
    group: 'Roles',
    title: "Change a role's employers",
    hint: 'Make it a joint role, or one employer’s alone.',
    act: 'amend',
    kind: 'role',
    asks: ['employers', 'employerOfRecord'],
  },
  {
    name: 'end-role',
    group: 'Roles',
    title: 'End a role',
    hint: 'And say what becomes of whoever holds it.',
    act: 'end',
    kind: 'role',
    asks: [],
  },
]

export function actionCalled(name: string | undefined): Action | undefined {
  return actions.find((one) => one.name === name)
}
