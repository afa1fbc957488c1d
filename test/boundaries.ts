// Which room of the house may use which, as data, each line with its reason. The linter's rules and the test over
// the real imports are both made from this table, so there is one place to change and to argue about.

/** `all` of it, only its `shelf` (index.ts), or only its `types`. */
export type Extent = 'all' | 'shelf' | 'types'

export type Room = {
  readonly may: Readonly<Record<string, Extent>>
  readonly because: string
  /** Files, network, processes: only where this is true. */
  readonly node: boolean
  /** Packages it may use, by name; a name ending in a slash is a whole scope. */
  readonly packages: readonly string[]
}

/**
 * Folders of src, and the files that stand in src itself (`app` is src/app.ts). A room that is not here may not be
 * built. The invented system stands under test/ and is a room all the same.
 */
export const rooms: Readonly<Record<string, Room>> = {
  core: {
    may: {},
    because: 'The core only thinks: without files, clock, chance or domain words it cannot fail.',
    node: false,
    packages: [],
  },
  kinds: {
    may: { core: 'all' },
    because: 'A kind is a declaration that everything downstream reads.',
    node: false,
    packages: [],
  },
  spc: {
    may: { core: 'all' },
    because:
      'Reading a series is arithmetic: it must give the same answer on a page, in a command and in a test.',
    node: false,
    packages: [],
  },
  facts: {
    may: { core: 'all', kinds: 'all', spc: 'all' },
    because: 'A fact follows from several kinds at once; who asks for it is not its affair.',
    node: false,
    packages: [],
  },
  checks: {
    may: { core: 'all', kinds: 'all', facts: 'shelf' },
    because: 'A check is a pure question to a snapshot, so that it runs alike on a page, a draft and a test.',
    node: false,
    packages: [],
  },
  lenses: {
    may: { core: 'all', kinds: 'all', facts: 'shelf', private: 'types', spc: 'all' },
    because:
      'A lens computes from a snapshot and says it in blocks; who renders or stores is not its affair.',
    node: false,
    packages: [],
  },
  impacts: {
    may: { core: 'all', kinds: 'all', facts: 'shelf', checks: 'shelf', drafting: 'shelf' },
    because:
      'An impact compares the record without and with a draft; who drafts or stores is not its affair.',
    node: false,
    packages: [],
  },
  drafting: {
    may: { core: 'all', kinds: 'all', facts: 'shelf', patterns: 'types' },
    because: 'How a draft is brought along is thought out without pages and without a store.',
    node: false,
    packages: [],
  },
  papers: {
    may: { core: 'all', facts: 'shelf', lenses: 'shelf', impacts: 'shelf' },
    because:
      'A paper is put together from what lenses and impacts already say; who asks for it is not its affair.',
    node: false,
    packages: [],
  },
  patterns: {
    may: { core: 'all', kinds: 'all' },
    because: 'A pattern is written once and begins a draft anywhere; it knows no record.',
    node: false,
    packages: [],
  },
  files: {
    may: { core: 'all' },
    because: 'Bytes become grids of cells and back without knowing what the cells mean.',
    node: true,
    packages: ['csv-parse', 'csv-stringify', 'hucre', 'read-excel-file', 'yauzl'],
  },
  importers: {
    may: { core: 'all', kinds: 'all', files: 'all' },
    because: 'An importer returns proposals; that it cannot reach the store is why a preview never writes.',
    node: false,
    packages: [],
  },
  exporters: {
    may: { core: 'all', kinds: 'all', facts: 'shelf', files: 'all' },
    because:
      'An exporter says what is in force in the words of somebody else’s program; who asks is not its affair.',
    node: false,
    packages: [],
  },
  formats: {
    may: { core: 'all', files: 'all' },
    because: 'A format renders blocks and records as they come, whatever kinds there are.',
    node: true,
    packages: ['@resvg/resvg-js', 'docx', 'ical-generator'],
  },
  private: {
    may: { core: 'all' },
    because: 'What is known about people is released by its own rules and by nobody else.',
    node: false,
    packages: [],
  },
  store: {
    may: { core: 'all', private: 'all', drafting: 'types' },
    because: 'The store keeps what it is given; it is the only room with SQL and the only one with a driver.',
    node: true,
    packages: ['better-sqlite3', 'kysely', 'pg'],
  },
  web: {
    may: {
      drafting: 'all',
      impacts: 'shelf',
      spc: 'all',
      core: 'all',
      kinds: 'all',
      facts: 'shelf',
      checks: 'shelf',
      lenses: 'shelf',
      papers: 'shelf',
      importers: 'shelf',
      exporters: 'shelf',
      files: 'all',
      formats: 'all',
      patterns: 'shelf',
      private: 'all',
      store: 'types',
    },
    because: 'Pages load, compute and render; the store is handed to them, so a page can be tried with any.',
    node: true,
    packages: ['@fastify/', '@node-rs/argon2', 'esbuild', 'fastify', 'minisearch', 'nhsuk-frontend'],
  },
  cli: {
    may: {
      drafting: 'all',
      impacts: 'shelf',
      spc: 'all',
      core: 'all',
      kinds: 'all',
      facts: 'shelf',
      checks: 'shelf',
      lenses: 'shelf',
      papers: 'shelf',
      importers: 'shelf',
      exporters: 'shelf',
      files: 'all',
      formats: 'all',
      store: 'types',
      app: 'all',
    },
    because: 'A command asks app.ts for what it needs and prints the answer.',
    node: true,
    packages: [],
  },
  mail: {
    may: { core: 'all', store: 'types' },
    because: 'Mail takes what waits in the store and sends it; what is told is not its affair.',
    node: true,
    packages: ['nodemailer'],
  },
  settings: {
    may: { core: 'all' },
    because: 'Settings are read once and handed on; nobody else looks at the environment.',
    node: true,
    packages: [],
  },
  'test/system': {
    may: { core: 'all', kinds: 'all' },
    because: 'The invented system is told in dated lines, for tests and as what a new installation shows.',
    node: true,
    packages: [],
  },
  app: {
    may: {
      drafting: 'all',
      impacts: 'all',
      mail: 'all',
      core: 'all',
      kinds: 'all',
      facts: 'all',
      checks: 'all',
      lenses: 'all',
      papers: 'all',
      files: 'all',
      importers: 'all',
      exporters: 'all',
      formats: 'all',
      private: 'all',
      store: 'all',
      web: 'all',
      cli: 'types',
      settings: 'all',
      'test/system': 'all',
    },
    because: 'The only place that builds things and passes them on.',
    node: true,
    packages: [],
  },
}

/**
 * Folders whose units (a file or a folder each) stand side by side and never use each other; each has a shelf, its
 * index.ts. Beside the units may be named folders of what several of them share.
 */
const shelves: Readonly<Record<string, { readonly shared: readonly string[] }>> = {
  checks: { shared: ['packs'] },
  impacts: { shared: [] },
  exporters: { shared: ['parts'] },
  importers: { shared: ['parts'] },
  kinds: { shared: ['lists'] },
  lenses: { shared: [] },
  papers: { shared: ['parts'] },
  patterns: { shared: ['parts'] },
  'web/pages': { shared: [] },
}

/** The unit that a file belongs to; undefined for shelves, what is shared, and everything elsewhere. */
export function unitOf(path: string): { shelf: string; unit: string } | undefined {
  const found = Object.entries(shelves).find(([shelf]) => path.startsWith(`src/${shelf}/`))
  if (!found) return undefined
  const [shelf, { shared }] = found
  const first = path.slice(`src/${shelf}/`.length).split('/')[0] ?? ''
  if (first === 'index.ts' || first === 'index.test.ts' || shared.includes(first)) return undefined
  return { shelf, unit: first.replace(/\..*$/, '') }
}
