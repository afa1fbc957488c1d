// The five domains under which leaders of systems said what they need; findings are grouped by them.

export const domains = {
  clarity: 'Clarity of roles and decisions',
  learning: 'Innovation and learning',
  balance: 'Representative and balanced leadership',
  connection: 'Connectivity and relationships',
  resources: 'Resources and finances',
} as const
