// What the rows of a table can be, what their columns can mean, and the headings by which people call them. A
// table to add to: a heading that is not here means nothing until a person says what it means.

/** What the rows of a block can be. */
export const rowKinds = {
  areas: 'Areas (places, neighbourhoods)',
  organisations: 'Organisations',
  bodies: 'Boards, committees and other bodies',
  seats: 'Seats on a body, with or without the people in them',
  roles: 'Posts in organisations, with or without the people in them',
} as const
export type RowsAre = keyof typeof rowKinds

type Column = { readonly label: string; readonly headings: readonly string[] }

/** Headings in one line, with commas between. */
function list(headings: string): readonly string[] {
  return headings.split(', ')
}

const note: Column = {
  label: 'Note',
  headings: list('note, notes, comment, comments, remarks, further information'),
}
const start: Column = {
  label: 'Start date',
  headings: list(
    'start, start date, from, date from, established, open date, opened, formed, effective from, commenced',
  ),
}
const end: Column = {
  label: 'Last day (the day itself is included)',
  headings: list(
    'end, end date, to, until, date to, closed, close date, left, date left, left on, last day, finished',
  ),
}
const code: Column = {
  label: 'Code in a register (ODS, GSS, charity, company)',
  headings: list(
    'code, codes, ods, ods code, gss, gss code, org code, organisation code, ons code, charity number, identifier, identifiers, reference',
  ),
}
const person: Column = {
  label: 'Person in it',
  headings: list(
    'name, person, holder, post holder, postholder, current holder, member name, name of member, incumbent, full name, held by, who',
  ),
}
const held: Readonly<Record<string, Column>> = {
  person,
  since: {
    label: 'Day the person took it up',
    headings: list(
      'in post since, since, appointed, appointed on, date appointed, appointment date, date of appointment, term start, start of term, joined, start, start date, from, date from, effective from',
    ),
  },
  termEnds: {
    label: 'Last day of the term (not an end)',
    headings: list(
      'term end, term ends, end of term, term expires, expiry, expires, term of office, term until, tenure ends, term end date, renewal date',
    ),
  },
  end: { label: 'Last day the person was in it (included)', headings: end.headings },
  email: {
    label: 'E-mail of the person (kept apart, erasable)',
    headings: list('email, e mail, email address, e mail address'),
  },
  phone: {
    label: 'Telephone of the person (kept apart, erasable)',
    headings: list('phone, telephone, tel, mobile, phone number, contact number, telephone number'),
  },
  basis: {
    label: 'Basis of the appointment (substantive, interim …)',
    headings: list('basis, appointment type, status, substantive or interim'),
  },
  note,
}

/** For each sort of row, what its columns can mean, in the order in which a page offers them. */
export const meanings: Readonly<Record<RowsAre, Readonly<Record<string, Column>>>> = {
  areas: {
    name: {
      label: 'Name',
      headings: list('area, place, locality, neighbourhood, district, name, area name, place name'),
    },
    level: { label: 'Level', headings: list('level, tier, type') },
    within: { label: 'Within', headings: list('within, part of, parent') },
    population: {
      label: 'Population',
      headings: list('population, residents, pop, registered population'),
    },
    code,
    start,
    end,
    note,
  },
  organisations: {
    name: {
      label: 'Name',
      headings: list(
        'organisation, organization, organisation name, org name, partner, partners, partner organisation, provider, trust, name, member organisation, practice, practice name',
      ),
    },
    short: {
      label: 'Short name',
      headings: list('short, short name, abbreviation, acronym, abbr, known as, initials'),
    },
    code,
    sector: { label: 'Sector', headings: list('sector, type, organisation type, kind, category') },
    type: { label: 'Type', headings: list('sub type, subtype, organisation subtype') },
    serves: {
      label: 'Areas served',
      headings: list('place, places, area, areas, areas served, serves, locality, geography, footprint'),
    },
    partOf: { label: 'Part of', headings: list('part of, parent, parent organisation, group') },
    otherNames: {
      label: 'Other names',
      headings: list('other names, also known as, aka, former names, aliases'),
    },
    start,
    end,
    note,
  },
  bodies: {
    name: {
      label: 'Name',
      headings: list(
        'committee, committees, body, board, meeting, collaborative, group, forum, network, partnership, name, committee name, meeting name, board or committee',
      ),
    },
    short: { label: 'Short name', headings: list('short, short name, abbreviation, acronym') },
    form: { label: 'Form (board, committee, forum …)', headings: list('form, type, kind, body type') },
    area: { label: 'Area', headings: list('area, place, geography, level') },
    of: {
      label: 'Belongs to (organisation)',
      headings: list('belongs to, of, organisation, host, owner'),
    },
    reportsTo: {
      label: 'Reports to',
      headings: list(
        'reports to, reports into, accountable to, parent, parent body, parent committee, reporting line',
      ),
    },
    purpose: { label: 'Purpose', headings: list('purpose, remit, role, terms of reference, function') },
    meets: {
      label: 'How often it meets',
      headings: list('meets, freq, frequency, how often, meeting frequency, frequency of meetings, cycle'),
    },
    hours: {
      label: 'Hours of a meeting',
      headings: list('hrs, hours, duration, length, length of meeting, duration hours'),
    },
    inPublic: {
      label: 'Meets in public',
      headings: list('in public, public, public meeting, held in public, meets in public'),
    },
    quorum: { label: 'Quorum', headings: list('quorum, quorate') },
    members: {
      label: 'Member organisations',
      headings: list('members, member organisations, membership, organisations, partners'),
    },
    decides: {
      label: 'How it decides',
      headings: list('how it decides, decision making, decides by, decision rule, how decisions are made'),
    },
    start,
    end,
    note,
  },
  seats: {
    name: {
      label: 'Seat',
      headings: list(
        'post, member, seat, position, role, title, role on board, role on committee, membership, designation, board role, job title',
      ),
    },
    body: {
      label: 'Body it is on',
      headings: list('body, board, committee, board or committee, meeting, group'),
    },
    capacity: {
      label: 'Capacity (chair, member, in attendance …)',
      headings: list('capacity, member type, category, type, membership type, board capacity'),
    },
    nominator: {
      label: 'Nominated by',
      headings: list(
        'nominated by, nominating organisation, nominating body, appointed by, representing, represents, on behalf of, nominator',
      ),
    },
    organisation: {
      label: 'Organisation the member comes from',
      headings: list(
        'org, organisation, organization, organisation name, from organisation, employing organisation, employer, employed by',
      ),
    },
    nominatorOrEmployer: {
      label: 'Nominated by, or employer',
      headings: list(
        'nominated by employer, nominated by or employer, employer nominated by, nominating employing organisation, employer nominating organisation',
      ),
    },
    voting: {
      label: 'Votes',
      headings: list('voting, votes, vote, voting member, voting rights, voting y n, voting status'),
    },
    places: {
      label: 'Number of places',
      headings: list('places, number, no, number of places, seats, number of seats, no of seats'),
    },
    sector: { label: 'Speaks for sector', headings: list('sector, speaks for') },
    function: { label: 'Function (executive, lay, clinical …)', headings: list('function') },
    ...held,
  },
  roles: {
    name: {
      label: 'Post',
      headings: list('role, job title, post, post title, position, title, role title, job, designation'),
    },
    employers: {
      label: 'Employer',
      headings: list(
        'employer, employers, organisation, organization, org, employed by, employing organisation, organisation name, trust, company',
      ),
    },
    level: { label: 'Level', headings: list('level, tier') },
    area: { label: 'Area', headings: list('area, place, locality') },
    function: { label: 'Function (executive, lay, clinical …)', headings: list('function') },
    profession: { label: 'Profession', headings: list('profession, discipline, professional background') },
    wte: {
      label: 'Whole-time equivalent',
      headings: list('wte, fte, whole time equivalent, full time equivalent'),
    },
    systemDays: {
      label: 'Days a week for the system',
      headings: list('system days, days for the system, days a week, protected days'),
    },
    places: { label: 'Number of people', headings: list('number, places, number of posts, headcount') },
    ...held,
  },
}
