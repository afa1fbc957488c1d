// Names that a register writes in capitals, as people write them: "ST. MARY'S NHS TRUST" → "St. Mary's NHS Trust".
// Capitals cannot always be undone, so the register's own writing is kept beside it as the source.

const SMALL = new Set('and of the in on for with at by to upon under le la de du'.split(' '))

const CAPITALS = new Set(
  'nhs gp pcn ccg icb ics uk hmp ucl ucla bme ii iii iv vi pms apms gms cic llp plc ooh wic mh a&e nw sw ne se hq hmyoi usa rai'.split(
    ' ',
  ),
)

const WRITTEN: Readonly<Record<string, string>> = {
  ltd: 'Ltd',
  dr: 'Dr',
  drs: 'Drs',
  st: 'St',
  mr: 'Mr',
  mrs: 'Mrs',
  ms: 'Ms',
  mt: 'Mt',
  ft: 'FT',
  rd: 'Rd',
  nr: 'nr',
  ctr: 'Ctr',
  ctrs: 'Ctrs',
  cnt: 'Cnt',
  cntr: 'Cntr',
  hth: 'Hth',
}

/** A name wholly in capitals in mixed case; any other exactly as it is. */
export function properCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  let isFirst = true
  return name.replace(/[\p{L}\p{N}&'’]+/gu, (word, at: number) => {
    const before = name[at - 1] ?? ' '
    const opens = isFirst || before === '(' || /[-–:,/] $/.test(name.slice(Math.max(0, at - 2), at))
    isFirst = false
    // Initials after a doctor's title: "DR IA PATEL".
    if (
      word.length <= 2 &&
      /\bDRS? $/.test(name.slice(0, at)) &&
      /^ \p{L}/u.test(name.slice(at + word.length))
    )
      return word
    return wordCase(word, opens)
  })
}

function wordCase(word: string, opens: boolean): string {
  const lower = word.toLowerCase()
  const written = WRITTEN[lower]
  if (written) return written
  if (SMALL.has(lower)) return opens ? capital(lower) : lower
  // Codes, and letters that no word could be made of.
  if (CAPITALS.has(lower) || /\d/.test(word) || (word.length <= 4 && !/[aeiouy]/.test(lower))) return word
  const apart = /^([od]|mc)['’]?(?=\p{L}{3})/u.exec(lower)
  if (apart && (/['’]/.test(apart[0]) || apart[1] === 'mc')) {
    return capital(apart[0]) + capital(lower.slice(apart[0].length))
  }
  return capital(lower)
}

function capital(lower: string): string {
  return (lower[0]?.toUpperCase() ?? '') + lower.slice(1)
}
