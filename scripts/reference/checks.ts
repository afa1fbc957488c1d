// The page about every check, from what each says of itself on its shelf. Knows no files.
import { severities, type Check, type Limit } from '#core/check.ts'
import { showDay } from '#core/day.ts'
import { domains } from '#kinds/lists/domains.ts'

/** Markdown: by domain, then in the order of the shelf. */
export function checksPage(checks: readonly Check[]): string {
  const byDomain = Object.entries(domains).flatMap(([domain, label]) => {
    const own = checks.filter((one) => one.domain === domain)
    return own.length === 0 ? [] : [`## ${label}`, ...own.map(checkEntry)]
  })
  return `${[opening(checks.length), ...byDomain].join('\n\n')}\n`
}

function opening(count: number): string {
  return `# Checks

Written by \`npm run reference\` from \`src/checks\`; do not edit. There are ${count}.

Checks are prompts, never enforcement: no structure is right for every system. Each system can set how urgent a check is and
its limits, switch it off, or set a single finding aside until a day, always with a reason. What checks leave unsaid on
purpose is in [decision 6](../decisions/0006-what-checks-leave-unsaid.md); how to add one in
[add a check](../how-to/add-a-check.md).

The report that many of them rest on is what leaders of systems said they need: Social Care Institute for Excellence for the
NHS Leadership Academy, on research of November 2019 to March 2020. Names such as mysociety/popit#234 are public discussions among people
who keep such records.`
}

function checkEntry(one: Check): string {
  const rows = [
    `- **Urgency:** ${severities[one.severity].toLowerCase()}${one.off ? '; asked only where it was turned on' : ''}`,
    `- **Why it matters:** ${one.why}`,
    `- **What to do:** ${one.remedy}`,
    `- **Rests on:** ${one.basis}`,
    ...Object.entries(one.limits).map(([name, limit]) => `- **Limit:** ${limitLine(name, limit)}`),
    ...(one.pack ? [`- **Pack:** ${packLine(one.pack)}`] : []),
  ]
  return [`### ${one.title}`, `\`${one.code}\` ${one.question}`, rows.join('\n')].join('\n\n')
}

function limitLine(name: string, { label, value, min, max, unit }: Limit): string {
  const many = unit === undefined ? '' : ` ${unit}`
  return `\`${name}\`, ${label.toLowerCase()}: ${value}${many} (from ${min} to ${max})`
}

function packLine({ name, title, standing, source, from, until, off }: NonNullable<Check['pack']>): string {
  const dates = until ? `from ${showDay(from)}, before ${showDay(until)}` : `from ${showDay(from)}`
  const turned = off ? '; asked only where the pack was turned on' : ''
  return `${title} (\`${name}\`, ${standing}), ${dates}${turned}. Source: ${source}`
}
