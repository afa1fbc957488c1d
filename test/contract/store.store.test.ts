// The store's one contract, kept by both databases.
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { given, newFolder, removeFolders } from './given.ts'
import { noPostgres, startPostgres, type Cluster } from './postgres.ts'
import { appendingSuite } from './suites/appending.ts'
import { draftingSuite } from './suites/drafting.ts'
import { figuresSuite } from './suites/figures.ts'
import { keepingSuite } from './suites/keeping.ts'
import { keysSuite } from './suites/keys.ts'
import { peopleSuite } from './suites/people.ts'
import { sharingSuite } from './suites/sharing.ts'
import { tellingSuite } from './suites/telling.ts'

afterAll(removeFolders)

describe('the embedded store', () => {
  const here = given(async () => ({ folder: newFolder() }))
  afterEach(here.tidy)
  appendingSuite(here)
  sharingSuite(here)
  keepingSuite(here)
  draftingSuite(here)
  figuresSuite(here)
  keysSuite(here)
  peopleSuite(here)
  tellingSuite(here)
})

describe.skipIf(noPostgres)(`PostgreSQL${noPostgres ? ` (${noPostgres})` : ''}`, () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startPostgres()
  })
  afterAll(() => cluster.stop())
  const there = given(async () => ({ databaseUrl: await cluster.createDatabase() }))
  afterEach(there.tidy)
  appendingSuite(there)
  sharingSuite(there)
  keepingSuite(there)
  draftingSuite(there)
  figuresSuite(there)
  keysSuite(there)
  peopleSuite(there)
  tellingSuite(there)
})
