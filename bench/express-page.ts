// The baseline for pages: a list of 50 seats in Express, with Nunjucks and the macros of the NHS design system, as its
// documentation teaches. It is given its rows once, ready to print: no sign-in, no record, no sorting and no form.
import express from 'express'
import nunjucks from 'nunjucks'
import { moment } from '#core/day.ts'
import { ledger } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import { renderCell } from '#formats/html/blocks.ts'
import { seat } from '#kinds/index.ts'
import { todayInLondon } from '#web/load.ts'
import { columnsOf, rowsOf } from '#web/pages/list/rows.ts'
import { inventedSystem } from '../test/system/system.ts'
import { words } from './place.ts'

const ROWS = 50
// As the design system sets Nunjucks up itself. Without the last two its own trimming takes ten times as long.
const ADVISED = { autoescape: true, trimBlocks: true, lstripBlocks: true }
const here = (path: string) => new URL(path, import.meta.url).pathname

/** Serves the list; answers its address. */
export function serve(): Promise<string> {
  const views = nunjucks.configure([here('.'), here('../node_modules/nhsuk-frontend/dist')], ADVISED)
  const application = express()
  const given = list()
  application.get('/seats', (_, reply) => {
    reply.type('html').send(views.render('express-page.njk', given))
  })
  return new Promise((resolve) => {
    const server = application.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/seats`)
    })
  })
}

function list(): object {
  const { changes, names, slug, name } = inventedSystem()
  const now = snapshot(ledger(words, changes), todayInLondon(moment(new Date().toISOString())))
  const title = titles(now, new Map(names.map((one) => [one.id, one.name])))
  const way = (id: string) => `/${slug}/${id}`
  return {
    system: name,
    navigation: ['Overview', 'Bodies', 'Seats', 'Roles', 'People', 'Organisations', 'Areas', 'Export'],
    head: columnsOf(seat).map((column) => ({
      text: column.label,
      sort: 'none',
      href: `?sort=${column.name}`,
    })),
    rows: rowsOf(now, seat, title)
      .slice(0, ROWS)
      .map((row) => row.cells.map((cell) => ({ html: String(renderCell(cell, way)) }))),
  }
}
