// The record for programs: what there is, what was recorded since, and what may need attention.
import { showStandpoint } from '#core/standpoint.ts'
import { listKey } from '#core/path-of.ts'
import { reaches } from '../../access.ts'
import { findingsStanding } from '../../findings.ts'
import type { SystemAsk, SystemPage } from '../../page.ts'
import { maySee } from '../../shown-kinds.ts'
import { answerSchema, changeSchema, changeValues, standingOf } from './thing-values.ts'

const MOST = 1000

export const apiStartPage: SystemPage = {
  name: 'api',
  within: 'system',
  path: '/:system/api',
  access: 'public',
  view: (ask) => ({
    is: 'values',
    body: {
      ...standingOf(ask),
      name: ask.system.name,
      standing: showStandpoint(ask.standpoint),
      description: ask.here('/api/openapi.json'),
      lists: [...ask.ledger.vocabulary.values()]
        .filter((kind) => maySee(ask, kind))
        .map((kind) => ({ of: kind.name, href: ask.here(`/api/${listKey(kind)}`) })),
      ...(reaches(ask.rank, 'reader') && {
        changes: ask.here('/api/changes'),
        findings: ask.here('/api/findings'),
        drafts: ask.here('/api/drafts'),
      }),
    },
  }),
  forPrograms: {
    summary: 'Where to begin: the system and what can be asked of it',
    answer: answerSchema({
      name: { type: 'string' },
      standing: { type: 'string' },
      lists: { type: 'array', items: { type: 'object' } },
    }),
  },
}

export const apiChangesPage: SystemPage = {
  name: 'api-changes',
  within: 'system',
  path: '/:system/api/changes',
  access: 'reader',
  view(ask) {
    const after = Number(ask.query.after ?? 0)
    if (!Number.isInteger(after) || after < 0)
      return { is: 'bad-request', what: '"after" is no number of a change.', remedy: 'Give a whole number.' }
    const changes = ask.snapshot.ledger.changes.filter(({ seq }) => seq > after).slice(0, MOST)
    return {
      is: 'values',
      body: { ...standingOf(ask), changes: changes.map((change) => changeValues(ask, change)) },
    }
  },
  forPrograms: {
    summary: `What was recorded, in order; ${MOST} changes at once`,
    query: { after: 'Only changes with a higher number than this.' },
    answer: answerSchema({ changes: { type: 'array', items: changeSchema } }),
  },
}

export const apiFindingsPage: SystemPage = {
  name: 'api-findings',
  within: 'system',
  path: '/:system/api/findings',
  access: 'reader',
  view: (ask) => ({ is: 'values', body: { ...standingOf(ask), findings: findingsValues(ask) } }),
  forPrograms: {
    summary: 'What may need attention on the day, the most urgent first, without what was set aside',
    answer: answerSchema({
      findings: {
        type: 'array',
        items: {
          type: 'object',
          required: ['key', 'check', 'severity', 'about', 'says'],
          properties: {
            key: { type: 'string' },
            check: { type: 'string' },
            severity: { type: 'string' },
            about: { type: 'array', items: { type: 'string' } },
            says: { type: 'string' },
          },
        },
      },
    }),
  },
}

function findingsValues(ask: SystemAsk): readonly object[] {
  return findingsStanding(ask).map(({ key, check, severity, about, evidence, limits }) => ({
    key,
    check: check.code,
    severity,
    about,
    says: check.say({ about, evidence }, ask.title, limits),
  }))
}
