// A line of oversight that is recorded as pulling another way than the system wants.
import { check } from '#core/check.ts'
import { outcome, oversight } from '#kinds/index.ts'

export const oversightPullsAnotherWay = check({
  code: 'oversight-pulls-another-way',
  title: 'Oversight that pulls another way',
  question:
    'Where does a regulator ask an organisation for something that pulls against what the system wants?',
  domain: 'connection',
  severity: 'ask',
  why: 'An organisation that is judged on one thing and asked by its partners for another will do what it is judged on.',
  remedy:
    'Raise it with the overseer together, as a system. Record what was agreed, or that it bears otherwise now.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, the role of regulators: being “constantly pulled back to organisational priorities by the regulators”.',
  limits: {},
  find: (now) =>
    now
      .all(oversight)
      .filter(({ values }) => values.bearing === 'against')
      .map(({ id, values: { about, bearingWhy, of, outcomes = [], overseer } }) => ({
        about: [id, of] as const,
        evidence: { about, overseer, outcomes: outcomes.filter((one) => now.get(outcome, one)), bearingWhy },
      })),
  say({ about: [, of], evidence: { about, outcomes, overseer } }, title) {
    const [only] = outcomes
    const many = outcomes.length > 1 ? `${outcomes.length} outcomes of the system` : 'what the system wants'
    const than = only && outcomes.length === 1 ? `“${title(only)}”` : many
    return `What ${title(overseer)} asks of ${of ? title(of) : 'it'} (${about}) pulls another way than ${than}.`
  },
  evidence: ({ evidence: { bearingWhy, outcomes } }, title) => [
    ...(bearingWhy ? [bearingWhy] : []),
    ...outcomes.map((id) => [{ text: title(id), thing: id }]),
  ],
})
