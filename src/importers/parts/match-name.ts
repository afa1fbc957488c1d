// Names as people write them: when two writings are the same name, when one is the other with its
// abbreviations written out, and when they are only alike. Alike is never the same: the caller asks. Knows no
// kind and no record.

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ft: 'foundation trust',
    mbc: 'metropolitan borough council',
    mdc: 'metropolitan district council',
    bc: 'borough council',
    cc: 'county council',
    dc: 'district council',
    cttee: 'committee',
    ctte: 'committee',
    comm: 'committee',
    ctee: 'committee',
    yorks: 'yorkshire',
    lancs: 'lancashire',
    lincs: 'lincolnshire',
    notts: 'nottinghamshire',
    derbys: 'derbyshire',
    staffs: 'staffordshire',
    cambs: 'cambridgeshire',
    herts: 'hertfordshire',
    hants: 'hampshire',
    wilts: 'wiltshire',
    bucks: 'buckinghamshire',
    oxon: 'oxfordshire',
    glos: 'gloucestershire',
    worcs: 'worcestershire',
    northants: 'northamptonshire',
    univ: 'university',
    hosp: 'hospital',
    hosps: 'hospitals',
    assoc: 'association',
    dept: 'department',
    rep: 'representative',
    exec: 'executive',
    ceo: 'chief executive',
    dir: 'director',
    dph: 'director of public health',
    mgt: 'management',
    mtg: 'meeting',
    n: 'north',
    s: 'south',
    w: 'west',
    e: 'east',
  }),
)
const SMALL = new Set(['the', 'of', 'and', 'for', 'in', 'nhs'])

const ASCII = /^[\x20-\x7e]*$/

/**
 * The same name however it is cased, spaced and punctuated: "Calderdale & Huddersfield" → "calderdale and
 * huddersfield". A name of marks alone stays as it is.
 */
export function plainName(name: string): string {
  return (ASCII.test(name) ? plainAscii(name) : plainText(name)) || name.trim()
}

// Most names are plain ASCII, and there are many of them.
function plainAscii(name: string): string {
  return name
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function plainText(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of a name, abbreviations written out, small words and plurals left out. */
export function wordsOf(name: string): readonly string[] {
  return plainName(name)
    .split(' ')
    .flatMap((word) => WRITTEN_OUT.get(word)?.split(' ') ?? word)
    .filter((word) => word !== '' && !SMALL.has(word))
    .map((word) => (word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word))
}

/** What was found under a name. `alike` is in order of likeness, the likeliest first. */
export type Found<T> =
  | { readonly is: 'same'; readonly items: readonly T[] }
  | { readonly is: 'written-out'; readonly items: readonly T[] }
  | { readonly is: 'alike'; readonly items: readonly T[] }
  | { readonly is: 'none' }

export type NameIndex<T> = {
  add(name: string, item: T): void
  /** Those of the same name, however it is written. */
  same(name: string): readonly T[]
  find(name: string): Found<T>
}

type Named<T> = { readonly item: T; readonly words: readonly string[]; readonly order: string }

// A word that very many names share says little and costs much to follow.
const COMMON = 300
const MOST = 8

/** An index of names for look-ups that cost the same however many names there are. */
export function nameIndex<T>(): NameIndex<T> {
  const same = new Map<string, T[]>()
  // What is needed only to find names that are alike is worked out when that is first asked.
  const later: { readonly name: string; readonly item: T }[] = []
  const full = new Map<string, T[]>()
  const initials = new Map<string, T[]>()
  const byWord = new Map<string, Named<T>[]>()
  const byStart = new Map<string, string[]>()

  function catchUp(): void {
    for (const { name, item } of later.splice(0)) {
      const words = wordsOf(name)
      put(full, words.join(' '), item)
      for (const short of initialsOf(name)) put(initials, short, item)
      const entry = { item, words, order: plainName(name) }
      for (const word of new Set(words)) {
        if (!byWord.has(word)) put(byStart, word.slice(0, 4), word)
        put(byWord, word, entry)
      }
    }
  }

  function alike(words: readonly string[], plain: string): readonly T[] {
    const scores = new Map<T, { score: number; order: string }>()
    for (const item of initials.get(plain) ?? []) scores.set(item, { score: 0.9, order: plain })
    for (const entry of sharing(words)) {
      const score = likeness(words, entry.words)
      if (score > (scores.get(entry.item)?.score ?? 0)) scores.set(entry.item, { score, order: entry.order })
    }
    return [...scores]
      .toSorted(([, one], [, other]) => other.score - one.score || (one.order < other.order ? -1 : 1))
      .slice(0, MOST)
      .map(([item]) => item)
  }

  function sharing(words: readonly string[]): readonly Named<T>[] {
    return words
      .flatMap((word) => (byStart.get(word.slice(0, 4)) ?? []).filter((other) => isAlike(word, other)))
      .flatMap((word) => {
        const named = byWord.get(word) ?? []
        return named.length > COMMON ? [] : named
      })
  }

  const sameAs = (name: string): readonly T[] => [...new Set(same.get(plainName(name)))]
  return {
    add: (name, item) => {
      const plain = plainName(name)
      if (plain === '') return
      put(same, plain, item)
      later.push({ name, item })
    },
    same: sameAs,
    find: (name) => {
      const items = sameAs(name)
      if (items.length > 0) return { is: 'same', items }
      catchUp()
      const words = wordsOf(name)
      const whole = words.length > 0 ? full.get(words.join(' ')) : undefined
      if (whole) return { is: 'written-out', items: [...new Set(whole)] }
      const near = alike(words, plainName(name))
      return near.length > 0 ? { is: 'alike', items: near } : { is: 'none' }
    },
  }
}

function put<K, T>(into: Map<K, T[]>, key: K, item: T): void {
  const known = into.get(key)
  if (known) known.push(item)
  else into.set(key, [item])
}

/** "Bradford District Care NHS Foundation Trust" → bdcft and bdcnft. */
function initialsOf(name: string): readonly string[] {
  const all = plainName(name)
    .split(' ')
    .flatMap((word) => (WRITTEN_OUT.get(word) ?? word).split(' '))
  const first = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('')
  const short = [first(all), first(all.filter((word) => !SMALL.has(word)))]
  return [...new Set(short)].filter((one) => one.length >= 3)
}

// Words that say what sort of thing it is and not which one.
const GENERIC = new Set(
  'trust foundation hospital teaching university council borough metropolitan district city county board committee care health healthcare service group partnership integrated'.split(
    ' ',
  ),
)

// 0 when neither name's words are all found in the other, nor the words that tell which one it is, if there
// are two.
function likeness(one: readonly string[], other: readonly string[]): number {
  const within = (words: readonly string[], its: readonly string[]) =>
    words.filter((word) => its.some((own) => isAlike(word, own))).length
  const [there, back] = [within(one, other), within(other, one)]
  const part = (there + back) / (one.length + other.length)
  if (there === one.length || back === other.length) return part
  const [own, others] = [one, other].map((words) => words.filter((word) => !GENERIC.has(word))) as [
    string[],
    string[],
  ]
  const telling = Math.min(own.length, others.length) >= 2
  return telling && (within(own, others) === own.length || within(others, own) === others.length) ? part : 0
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length >= 4 && long.startsWith(short)) return true
  return short.length >= 6 && long.length - short.length <= 1 && isOneSlipApart(short, long)
}

// One letter more, less or different.
function isOneSlipApart(short: string, long: string): boolean {
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  const rest = short.length === long.length ? at + 1 : at
  return short.slice(rest) === long.slice(at + 1)
}
