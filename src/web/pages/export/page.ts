// Taking the record away: as a workbook to correct and bring back, as lists, as a picture, and whole without loss.
import type { NameGiven } from '#core/draft.ts'
import type { Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import { showStandpoint } from '#core/standpoint.ts'
import { listKey, pathOf } from '#core/path-of.ts'
import { renderKindCsv } from '#formats/csv/render-kind-csv.ts'
import { html } from '#formats/html/html.ts'
import { renderLines, renderNames } from '#formats/lines/render-lines.ts'
import { renderWorkbook } from '#formats/xlsx/render-workbook.ts'
import type { Access } from '#store/store.ts'
import { exporters } from '#exporters/index.ts'
import { reaches } from '../../access.ts'
import { kindByList } from '../../address.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { maySee } from '../../shown-kinds.ts'

type Export = {
  readonly file: string
  readonly access: Access
  readonly words: string
  readonly about: string
  readonly make: (ask: SystemAsk) => Promise<Answer> | Answer
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const TEXT = 'text/plain; charset=utf-8'

const files: readonly Export[] = [
  {
    file: 'workbook.xlsx',
    access: 'public',
    words: 'The record as a workbook (Excel)',
    about: 'A sheet for each kind of thing. Correct it and bring it back: only what you changed is proposed.',
    make: (ask) => workbook(ask, false),
  },
  {
    file: 'template.xlsx',
    access: 'public',
    words: 'Our template (Excel)',
    about: 'The same workbook without rows, to fill in.',
    make: (ask) => workbook(ask, true),
  },
  {
    file: 'record.lines',
    access: 'reader',
    words: 'The whole record without loss (text)',
    about:
      'Every change of every day as a dated line, without names. Throughline reads it back, and so can people.',
    // The record is what was recorded: what a draft only proposes would read as if it had been.
    make: (ask) =>
      ask.draft
        ? { is: 'not-found' }
        : {
            is: 'file',
            type: TEXT,
            body: renderLines(ask.snapshot.ledger, ask.system.name),
            name: `${ask.system.slug}.lines`,
          },
  },
  {
    file: 'names.jsonl',
    access: 'steward',
    words: 'Names and contact details (text)',
    about: 'What is kept apart from the record, one person a line. Keep it as carefully as the law asks.',
    make: async (ask) => ({
      is: 'file',
      type: TEXT,
      body: renderNames(await contacts(ask)),
      name: `${ask.system.slug}-names.jsonl`,
    }),
  },
]

const exportPage: SystemPage = {
  name: 'export',
  within: 'system',
  path: '/:system/export',
  access: 'public',
  view: show,
}

const listPage: SystemPage = {
  name: 'export-list',
  within: 'system',
  path: '/:system/export/lists/:file',
  access: 'public',
  view(ask) {
    const list = /^(.+)\.csv$/.exec(ask.params.file ?? '')?.[1]
    const kind = kindByList(ask.ledger.vocabulary, list ?? '')
    if (!maySee(ask, kind)) return { is: 'not-found' }
    const body = renderKindCsv(ask.snapshot, ask.names, kind)
    return {
      is: 'file',
      type: 'text/csv; charset=utf-8',
      body,
      name: `${ask.system.slug}-${list}-${ask.standpoint.day}.csv`,
    }
  },
}

// One exporter, one address: the record on the day looked at, as somebody else's program takes it in.
const forms: readonly Export[] = exporters.map((one) => ({
  file: `record.${one.extension}`,
  access: 'public',
  words: one.title,
  about: one.about,
  make: async (ask) => {
    const { snapshot: now, names, system, standpoint, site } = ask
    const iri = (of: Id) => `${site.baseUrl}/${system.slug}/${pathOf(ask.ledger.vocabulary, of)}`
    return {
      is: 'file',
      type: one.type,
      body: await one.render({ now, names, system, standpoint, iri }),
      name: `${system.slug}-${standpoint.day}.${one.extension}`,
    }
  },
}))

export const exportPages: readonly SystemPage[] = [
  exportPage,
  listPage,
  ...[...files, ...forms].map(({ file, access, make }): SystemPage => ({
    name: `export-${file}`,
    within: 'system',
    path: `/:system/export/${file}`,
    access,
    view: make,
  })),
]

function show(ask: SystemAsk): Answer {
  const offered = files.filter((one) => reaches(ask.rank, one.access))
  const kinds = [...ask.ledger.vocabulary.values()].filter((kind) => maySee(ask, kind))
  return {
    is: 'page',
    title: 'Export',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: 'export',
    content: html`<h1 class="nhsuk-heading-l">Export</h1>
      <p>${showStandpoint(ask.standpoint)}. Choose another day above to take away the record of that day.</p>
      <dl class="app-exports">
        ${offered.map(
          (one) =>
            html`<dt><a href="${ask.here(`/export/${one.file}`)}">${one.words}</a></dt><dd>${one.about}</dd>`,
        )}
        <dt><a href="${ask.here('/map.svg', { as: 'file' })}">The governance map (SVG)</a></dt>
        <dd>A picture for papers and presentations. It says which day it shows.
          <a href="${ask.here('/map.png')}">The same as PNG</a></dd>
      </dl>
      <h2 class="nhsuk-heading-m">For other programs</h2>
      <dl class="app-exports">
        ${forms.map(
          (one) =>
            html`<dt><a href="${ask.here(`/export/${one.file}`)}">${one.words}</a></dt><dd>${one.about}</dd>`,
        )}
      </dl>
      <h2 class="nhsuk-heading-m">Lists (CSV)</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        ${kinds.map(
          (kind) =>
            html`<li><a href="${ask.here(`/export/lists/${listKey(kind)}.csv`)}">${kind.words.many}</a></li>`,
        )}
      </ul>`,
  }
}

async function workbook(ask: SystemAsk, empty: boolean): Promise<Answer> {
  const shown = (kind: Kind) => maySee(ask, kind)
  const about = { system: ask.system.name, standpoint: ask.standpoint, empty, shown }
  const body = await renderWorkbook(ask.snapshot, ask.names, about)
  return {
    is: 'file',
    type: XLSX,
    body,
    name: `${ask.system.slug}-${empty ? 'template' : ask.standpoint.day}.xlsx`,
  }
}

async function contacts(ask: SystemAsk): Promise<readonly NameGiven[]> {
  const held: NameGiven[] = []
  for (const person of ask.names.keys()) {
    const name = await ask.store.contact(ask.system.slug, person)
    if (name) held.push(name)
  }
  return held
}
