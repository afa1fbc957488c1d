// Files as they arrive when something went wrong: cut off, in another encoding, nested without end, with huge texts, values of other types,
// bytes changed on the way. Made from a seed, so that what was found once is found again.

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Random = () => number
type Damage = (bytes: Uint8Array, random: Random) => Uint8Array

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const below = (most: number, random: Random) => Math.floor(random() * most)

const HUGE = 'x'.repeat(300_000)
const NESTED = 3_000

const HOSTILE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  [],
  {},
  [[]],
  { id: {} },
  [null, 1, 'x', {}],
  'body/board',
  'person/../x',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '=1+1;a\nb\r\nc',
  '\ud800',
  '9999-12-31',
  '0000-00-00',
  '2026-02-30',
  '99999999999999999999',
  { 'lang:en': { 'lang:en': 1 } },
  HUGE,
]

const anyOf = <T>(some: readonly T[], random: Random): T | undefined => some[below(some.length, random)]

/** A value of the tree is put in place of another, taken away or said twice. */
function changeJson(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.12) return anyOf(HOSTILE, random)
  if (Array.isArray(value)) {
    if (value.length === 0) return [anyOf(HOSTILE, random)]
    const at = below(value.length, random)
    const changed: unknown = changeJson(value[at], random)
    if (random() < 0.15) return [...(value as unknown[]), value[at]]
    return value.map((one: unknown, place) => (place === at ? changed : one))
  }
  const names = Object.keys(value)
  const name = anyOf(names, random)
  if (name === undefined) return anyOf(HOSTILE, random)
  if (random() < 0.1) return Object.fromEntries(Object.entries(value).filter(([one]) => one !== name))
  const inner: unknown = (value as Record<string, unknown>)[name]
  if (random() < 0.05) return { ...value, ['__proto__x']: inner, constructor: inner }
  return { ...value, [name]: changeJson(inner, random) }
}

const json: Damage = (bytes, random) => {
  let value: unknown = JSON.parse(decode(bytes))
  for (let times = 1 + below(4, random); times > 0; times -= 1) value = changeJson(value, random)
  return encode(JSON.stringify(value) ?? '')
}

/** Texts between tags, or cells between commas, become something else. */
const pieces =
  (apart: RegExp): Damage =>
  (bytes, random) => {
    const parts = decode(bytes).split(apart)
    for (let times = 1 + below(6, random); times > 0; times -= 1) {
      const hostile = anyOf(HOSTILE, random)
      const text = typeof hostile === 'string' ? hostile : (JSON.stringify(hostile) ?? '')
      parts[below(parts.length, random)] = random() < 0.2 ? '' : text
    }
    return encode(parts.join(''))
  }

const cutOff: Damage = (bytes, random) => bytes.slice(0, below(bytes.length, random))

const swapped: Damage = (bytes, random) => {
  const changed = bytes.slice()
  for (let times = 1 + below(30, random); times > 0; times -= 1) {
    const [one, other] = [below(changed.length, random), below(changed.length, random)]
    const held = changed[one] ?? 0
    changed[one] = changed[other] ?? 0
    changed[other] = random() < 0.5 ? held : below(256, random)
  }
  return changed
}

const encoded: Damage = (bytes, random) => {
  const text = decode(bytes)
  const wide = new Uint8Array(text.length * 2)
  for (let at = 0; at < text.length; at += 1) {
    wide[at * 2] = text.charCodeAt(at) & 255
    wide[at * 2 + 1] = text.charCodeAt(at) >> 8
  }
  if (random() < 0.3) return wide
  if (random() < 0.5) return new Uint8Array([0xff, 0xfe, ...wide])
  return Uint8Array.from(text.replace(/e/g, 'é').slice(0, 100_000), (mark) => mark.charCodeAt(0) & 255)
}

const inserted =
  (made: (random: Random) => string): Damage =>
  (bytes, random) => {
    const at = below(bytes.length, random)
    const more = encode(made(random))
    const whole = new Uint8Array(bytes.length + more.length)
    whole.set(bytes.slice(0, at))
    whole.set(more, at)
    whole.set(bytes.slice(at), at + more.length)
    return whole
  }

const nested = inserted((random) =>
  (anyOf(['[', '{"a":', '<a>', '(', '"', ',', '&#x'], random) ?? '').repeat(NESTED),
)
const huge = inserted(() => HUGE)
const doubled: Damage = (bytes) => new Uint8Array([...bytes, ...bytes])
const nothing: Damage = (_, random) =>
  encode(
    anyOf(['', ' ', '\ufeff', '\n\n', '<html><body>Error</body></html>', 'null', '[]', '{}'], random) ?? '',
  )

const anywhere: readonly Damage[] = [
  cutOff,
  cutOff,
  swapped,
  swapped,
  encoded,
  nested,
  huge,
  doubled,
  nothing,
]
const within = {
  json,
  xml: pieces(/(?<=>)|(?=<)/),
  rows: pieces(/(?=[,\n])|(?<=[,\n])/),
  // What is packed is only damaged from outside.
  packed: swapped,
} as const

/** So many files, each damaged once or twice in its own way; half of them within what they say, so that they still open. */
export function damagedFiles(
  bytes: Uint8Array,
  form: keyof typeof within,
  count: number,
  seed: number,
): readonly Uint8Array[] {
  const random = numbersFrom(seed)
  return Array.from({ length: count }, () => {
    const inner = random() < 0.55
    const first = inner ? within[form] : (anyOf(anywhere, random) ?? cutOff)
    const once = first(bytes, random)
    const again = !inner && once.length > 0 && once.length < 1_000_000 && random() < 0.3
    return again ? (anyOf([cutOff, swapped], random) ?? cutOff)(once, random) : once
  })
}
