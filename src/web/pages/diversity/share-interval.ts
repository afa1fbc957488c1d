// Wilson’s interval for a share, at 95 per cent: never below nothing or above all, and honest where few are counted.
const Z = 1.959963984540054

/** `of` is at least 1. Shares are 0 to 1. */
export function shareInterval(count: number, of: number) {
  const share = count / of
  const middle = share + Z ** 2 / (2 * of)
  const half = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  const whole = 1 + Z ** 2 / of
  return { share, low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) }
}
