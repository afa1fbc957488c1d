// An amount of money as people type it: "250000", "£250,000", "250k", "1.5m", "2 million". Knows no form.

const FORM =
  /^£?\s*(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d+)?\s*(k|thousand|m|mn|million|bn|billion)?(?:\s*pounds?)?$/i
const TIMES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
}

/** Pounds; nothing where it is no amount. */
export function parsePounds(typed: string): number | undefined {
  const match = FORM.exec(typed.trim())
  if (!match) return undefined
  const [, whole = '', part = '', word = ''] = match
  const value = Number(whole.replace(/[, ]/g, '') + part) * (TIMES[word.toLowerCase()] ?? 1)
  return Number.isFinite(value) && value <= 1e15 ? Math.round(value * 100) / 100 : undefined
}
