// The slug of a system: its name in addresses and on the command line.

// Words that the installation's own pages use as the first part of an address.
const RESERVED: readonly string[] = [
  'accessibility',
  'accounts',
  'assets',
  'choose-password',
  'first-account',
  'health',
  'sign-in',
  'sign-out',
  'systems',
]

/** 3 to 60 small letters, digits and hyphens, with no hyphen at either end, and no word kept for other pages. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/.test(text) && !RESERVED.includes(text)
}
