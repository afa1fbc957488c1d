// What programs may ask, as a shelf; the description is made of it.
import type { SystemPage } from '../../page.ts'
import { descriptionOf } from './description.ts'
import { apiDraftPage, apiDraftsPage } from './drafts.ts'
import { apiChangesPage, apiFindingsPage, apiStartPage } from './record.ts'
import { apiListPage, apiThingPage } from './things.ts'

const all: readonly SystemPage[] = [
  apiStartPage,
  apiChangesPage,
  apiFindingsPage,
  apiDraftsPage,
  apiDraftPage,
  apiListPage,
  apiThingPage,
]

export const apiPages: readonly SystemPage[] = [...all, descriptionOf(all)]
