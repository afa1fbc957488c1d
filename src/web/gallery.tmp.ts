import { writeFileSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { buildAssets } from './assets/build.ts'
import { layout, type LayoutOptions } from './parts/layout.ts'
import { standpointBar, lookOf } from './parts/standpoint-bar.ts'
import { form } from './parts/form.ts'
import { listTable } from './parts/list-table.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, raw, type Html } from '#formats/html/html.ts'
import { day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { shape } from '#core/drawing.ts'
import type { Block } from '#core/block.ts'
import { notificationBanner } from '#formats/html/nhs/notification-banner.ts'
import { tabs } from '#formats/html/nhs/tabs.ts'
import { taskList } from '#formats/html/nhs/task-list.ts'
import { panel } from '#formats/html/nhs/panel.ts'
import { dateInput } from '#formats/html/nhs/date-input.ts'

const assets = await buildAssets()
const way = (thing: string) => `/x/${thing}`
const today = day('2026-11-22')
const page = (title: string, content: Html, more: Partial<LayoutOptions> & { at?: any } = {}) => {
  const at = { day: today, today, action: '/x', keep: { q: 'board', sort: '-name' }, ...more.at }
  return String(layout({ title, content, service: { text: 'Throughline', href: '/' }, systemName: 'Northmoor and Vale',
    navigation: [{ text: 'Home', href: '/x', current: true }, ...['Bodies', 'Roles', 'People', 'Organisations', 'Areas', 'Import', 'Record'].map((text) => ({ text, href: '/x/' + text }))],
    account: [{ text: 'Una Example', href: '/account', icon: true }, { text: 'Sign out', action: '/sign-out', fields: html`<input type="hidden" name="_csrf" value="x">` }],
    search: { action: '/x/search', label: 'Search the record' },
    standpointBar: standpointBar(at), look: lookOf(at), breadcrumb: [{ text: 'Home', href: '/x' }, { text: 'Bodies', href: '/x/bodies' }],
    standing: 'In force on 22 November 2026, as recorded today', footerLinks: [{ text: 'Accessibility statement', href: '/a' }, { text: 'About', href: '/about' }],
    licence: 'Throughline is free software under the MIT licence.', asset: assets.asset, ...more }))
}
const dots = Array.from({ length: 13 }, (_, i) => { const a = Math.PI * (1 - i / 12); return shape('circle', { class: i % 5 ? 'nhs' : 'council', cx: 500 + 120 * Math.cos(a), cy: 180 - 120 * Math.sin(a), r: 14 }) })
const blocks: Block[] = [
  { type: 'counts', items: [{ label: 'Bodies', value: 30, href: '/b' }, { label: 'Seats', value: 1153, href: '/s', note: 'across 4 places' }, { label: 'Vacancies', value: 7, href: '/v', note: '2 for more than 90 days' }, { label: 'Respondents', value: { withheld: 'fewer than 5' } }] },
  { type: 'notice', tone: 'warning', title: 'One board has no chair', text: ['Eastmere Place Board has been without a chair since ', { strong: '3 September 2026' }, '. ', { text: 'See the board', thing: id('body/eastmere') }, '.'] },
  { type: 'heading', level: 2, text: 'How it leads itself' },
  { type: 'picture', title: 'How Northmoor and Vale leads itself', description: 'One board with 13 seats, three of them from councils.', table: { type: 'table', caption: 'Seats by body', columns: [{ label: 'Body' }, { label: 'Seats', numeric: true }, { label: 'Vacant', numeric: true }], rows: [['Integrated Care Board', 13, 1], ['Eastmere Place Board', 8, 1]] },
    drawing: { width: 1000, height: 260, shapes: [shape('rect', { x: 0, y: 0, width: 1000, height: 260, rx: 12, fill: '#f0f4f5' }), ...dots, shape('a', { thing: 'body/icb' }, shape('text', { x: 500, y: 225, 'text-anchor': 'middle', 'font-size': 20, 'font-weight': 700 }, 'Integrated Care Board'))], classes: { nhs: { fill: '#005eb8' }, council: { fill: '#007f3b' } } } },
  { type: 'heading', level: 3, text: 'What changed in the last quarter' },
  { type: 'list', items: [['Nora Sample became ', { strong: 'chair' }, ' of the ', { text: 'Integrated Care Board', thing: id('body/icb') }, ' on 1 October 2026.'], 'Vale Place Board moved to quarterly meetings.'] },
  { type: 'table', caption: 'Terms ending in 90 days', columns: [{ label: 'Person' }, { label: 'Seat' }, { label: 'Body' }, { label: 'Days left', numeric: true }, { label: 'State' }], rows: [[{0:1} && [{ text: 'Otto Placeholder', thing: id('person/otto') }], 'Deputy chair', 'Calder Place Board', 12, [{ tag: 'acting', tone: 'warning' }]], ['Ida Invented', 'Member', 'Integrated Care Partnership', 64, [{ tag: 'substantive', tone: 'plain' }]], ['A person with a rather long invented name-with-hyphens', 'Member', 'The Committee in Common of the Providers of Northmoor and Vale', { withheld: 'not shown' }, [{ tag: 'vacant', tone: 'draft' }, ' ', { tag: 'filled', tone: 'good' }]]] },
  { type: 'summary', rows: [{ key: 'Level', value: 'System' }, { key: 'Belongs to', value: [{ text: 'Northmoor and Vale', thing: id('area/nv') }] }, { key: 'Meets', value: '6 times a year, in public' }] },
  { type: 'notice', tone: 'information', title: 'From 1 April 2027', text: 'Two places merge. The draft shows what changes for whom.' },
  { type: 'table', caption: 'Drafts', columns: [{ label: 'Draft' }], rows: [], empty: 'There are no open drafts.' },
  { type: 'details', summary: 'Where this comes from', blocks: [{ type: 'prose', text: 'From the workbook of 3 May 2026, sheet Seats, row 12.' }] },
]
const home = html`<h1>Northmoor and Vale</h1><p class="nhsuk-lede-text">How the system leads itself, on one page.</p>${renderBlocks(blocks, way)}`
const people = Array.from({ length: 12 }, (_, i) => [[{ text: `Example Person ${i + 1}`, thing: id(`person/p${i}`) }], i % 3 ? 'Chief executive of the Northmoor Hospitals NHS Trust' : 'Councillor', 'Northmoor Council', 3 + i, [{ tag: i % 2 ? 'vacant' : 'held', tone: i % 2 ? 'warning' : 'plain' } as const]])
const list = html`<h1>People</h1>${listTable({ caption: 'People', words: { one: 'person', many: 'people' }, columns: [{ label: 'Name', sort: 'name' }, { label: 'Role', sort: 'role' }, { label: 'Organisation', sort: 'org' }, { label: 'Seats', numeric: true, sort: 'seats' }, { label: 'State' }], rows: people, way, found: 118, whole: 120, page: 3, perPage: 12, sortedBy: { name: 'name', descending: false }, path: '/x/people', query: { q: 'a', sort: 'name', page: '3' }, filters: [{ name: 'sector', label: 'Sector', options: [{ value: 'nhs', label: 'NHS' }] }, { name: 'level', label: 'Level', options: [] }], csv: '/x/people.csv' })}`
const bad = [{ what: '"Tuesday" is not a day', remedy: 'Write the day as 2026-04-01.' }]
const asking = html`<h1>Change a seat</h1>${form({ action: '/x', button: 'Save to a draft', cancel: { text: 'Cancel', href: '/x' }, proof: html`<input type="hidden" name="_csrf" value="x">`, problems: [{ what: 'Someone changed it meanwhile.', remedy: 'Read it again.' }], fields: [
  { name: 'title', label: 'Title', type: 'text', value: 'Chair "x" <b>', hint: 'As it is said aloud.' },
  { name: 'from', label: 'From', type: 'date', value: 'Tuesday', problems: bad },
  { name: 'capacity', label: 'Capacity', type: 'choice', options: ['Chair', 'Deputy chair', 'Member', 'Attendee'].map((label) => ({ value: label, label })), value: 'Member' },
  { name: 'voting', label: 'Voting', type: 'yes-no', optional: true },
  { name: 'sectors', label: 'Sectors', type: 'choices', options: ['NHS', 'Council', 'Voluntary'].map((label) => ({ value: label, label })), value: ['NHS'] },
  { name: 'body', label: 'Body', type: 'reference', options: [{ value: 'body/icb', label: 'Integrated Care Board' }], problems: [{ what: 'Choose a body', remedy: '' }] },
  { name: 'many', label: 'Serves', type: 'choices', options: Array.from({ length: 20 }, (_, i) => ({ value: `a${i}`, label: `Example area ${i}` })), value: [] },
  { name: 'days', label: 'Days', type: 'number', unit: 'days a week', value: '2', optional: true },
  { name: 'why', label: 'Why', type: 'textarea', value: '\nTwo\nlines' },
  { name: 'file', label: 'Workbook', type: 'file', hint: 'XLSX or CSV, up to 20 MB.' },
  { name: 'password', label: 'Password', type: 'password' }, { name: 'email', label: 'Email', type: 'email', autocomplete: 'email' },
] })}`
const more = html`${notificationBanner({ variant: 'success', text: 'The import was adopted.' })}<h1>Import</h1>${panel({ heading: { text: 'Adopted', level: 2 }, text: '214 things begin' })}${taskList({ idPrefix: 't', items: [{ heading: 'Pick the sheets', href: '#', status: 'Done' }, { heading: 'Match what is unsure', href: '#', hint: '12 cells', status: { tag: { text: 'To do', colour: 'blue' } } }] })}${tabs({ items: [{ id: 'now', label: 'Now', panel: html`<h2>Now</h2><p>One</p>` }, { id: 'then', label: 'Before', panel: html`<h2>Before</h2><p>Two</p>` }] })}${dateInput({ id: 'd', fieldset: { legend: 'When did it begin?' }, hint: 'For example 1 4 2026', wrong: ['year'], errorMessage: 'The year is missing' })}`
const pages: Record<string, string> = {
  today: page('Home', home), past: page('Home', home, { at: { day: day('2024-04-01'), known: moment('2026-05-03T23:59:59.999Z') } }),
  future: page('Home', home, { at: { day: day('2027-04-01') } }), draft: page('Home', home, { at: { day: day('2027-04-01'), draftTitle: 'Merge Vale and Calder places' } }),
  list: page('People', list), form: page('Change a seat', asking, { wrong: true }), more: page('Import', more),
  plain: page('Sign in', asking, { systemName: undefined, navigation: undefined, account: undefined, search: undefined, standpointBar: undefined, breadcrumb: undefined, standing: undefined }),
}
createServer((q, r) => {
  const name = (q.url ?? '').slice(1).split('?')[0]!
  const file = assets.files.find(({ path }) => path === q.url)
  r.setHeader('content-security-policy', "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'")
  if (file) return r.setHeader('content-type', file.type).end(file.body)
  if (!pages[name]) return r.writeHead(404).end()
  r.setHeader('content-type', 'text/html; charset=utf-8').end(pages[name])
}).listen(4477, '127.0.0.1', () => console.log('listening'))
