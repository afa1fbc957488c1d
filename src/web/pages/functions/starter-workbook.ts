// The starter functions as a workbook with the columns that our importer reads: filled in as far as the record goes, to be
// corrected by hand and imported.
import { withProposals } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import { proposeStarters } from '#drafting/index.ts'
import { starterWorkbook } from '#formats/xlsx/starter-workbook.ts'
import type { SystemPage } from '../../page.ts'

export const functionsStarterPage: SystemPage = {
  name: 'functions-starter',
  within: 'system',
  path: '/:system/functions/starter.xlsx',
  access: 'public',
  async view(ask) {
    const proposals = proposeStarters(ask.snapshot, ask.snapshot.day)
    const filled = snapshot(withProposals(ask.snapshot.ledger, proposals, ask.now), ask.snapshot.day)
    const about = { system: ask.system.name, standpoint: ask.standpoint }
    return {
      is: 'file',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      body: await starterWorkbook(ask.snapshot, filled, ask.names, about),
      name: `${ask.system.slug}-starter-functions.xlsx`,
    }
  },
}
