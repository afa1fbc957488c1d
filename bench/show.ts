// A figure in words, and figures as a table.
import type { Figure } from './measure.ts'

export function asLine(figure: Figure): string {
  const { what, baseline, budget, unit } = figure
  const beside = baseline && `${baseline.what}: ${amount(figure, baseline.value)} (ours ${ratio(figure)})`
  const kept = budget !== undefined && `budget ${budget} ${unit}: ${verdict(figure)}`
  return [`${what}: ${ours(figure)}`, beside, kept].filter(Boolean).join('; ')
}

export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { what, baseline, budget, unit } = figure
    const beside = baseline
      ? [`${amount(figure, baseline.value)}, ${baseline.what}`, ratio(figure)]
      : ['–', '–']
    const kept = budget === undefined ? '–' : `${budget} ${unit}: ${verdict(figure)}`
    return `| ${[what, ours(figure), ...beside, kept].join(' | ')} |`
  })
  return ['| what | ours | beside it | ours is | budget |', '|---|---|---|---|---|', ...rows].join('\n')
}

function ours(figure: Figure): string {
  const { processor } = figure
  const of = processor === undefined ? '' : ` (processor ${rounded(processor)} ms)`
  return amount(figure, figure.ours) + of
}

function ratio({ unit, ours, baseline }: Figure): string {
  const times = ours / (baseline?.value ?? Number.NaN)
  if (unit === 'MB') return `${rounded(times)} × the memory`
  return `${rounded(unit === 'a second' ? times : 1 / times)} × as fast`
}

function verdict({ ours, processor, budget = Infinity }: Figure): string {
  if (ours <= budget) return 'kept'
  return processor !== undefined && processor <= budget ? 'missed, kept in processor time' : 'MISSED'
}

function amount({ unit }: Figure, value: number): string {
  return `${rounded(value)} ${unit}`
}

function rounded(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-GB')
  return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
