import { afterEach, beforeEach, expect, test } from 'vitest'
import { accountOf, installation, type Installation } from '../../test/web/given.ts'
import { drafted } from '../../test/web/drafting.ts'
import type { StoredDraft } from '#store/store.ts'
import { concernedBy, notify } from './notify.ts'

const what = { text: 'It was saved.', href: '/drafts/spring' }

let at: Installation
let draft: StoredDraft
beforeEach(async () => {
  at = await installation()
  draft = await drafted(at, '2027-04-01 end seat/lay')
})
afterEach(() => at.close())

const telling = (account?: string) => ({
  store: at.store,
  system: { slug: 'north' },
  account: account === undefined ? undefined : { id: account },
  now: at.now,
})
const told = async (who: Parameters<typeof accountOf>[0]) => await at.store.notices(accountOf(who), 9)

test('it concerns whoever began it, saved it or did something about it', async () => {
  const edit = { at: at.now, by: accountOf('steward'), editorial: false }
  await at.store.saveDraft(draft, draft.contents, edit)
  const event = {
    is: 'said',
    thread: 'draft',
    text: 'Well put',
    at: at.now,
    by: accountOf('reader'),
  } as const
  await at.store.addDraftEvent('north', 'spring', event)
  expect([...(await concernedBy(telling(), draft))].toSorted()).toEqual(
    [accountOf('contributor'), accountOf('reader'), accountOf('steward')].toSorted(),
  )
})

test('whoever did it is not told, nor is anyone without access; the others are, by mail where they have an address', async () => {
  await at.store.createAccount(
    { id: 'plain', login: 'plain', name: 'Plain', owner: false, createdAt: at.now, closed: false },
    '',
  )
  await at.store.grant('plain', 'north', 'reader')
  const all = [...(['reader', 'steward', 'stranger'] as const).map(accountOf), 'plain', 'nobody at all']
  await notify(telling(accountOf('steward')), draft, what, all)
  expect(await told('reader')).toMatchObject([
    { ...what, system: 'north', at: at.now, read: false, mail: 'waiting' },
  ])
  expect(await at.store.notices('plain', 9)).toMatchObject([{ ...what, mail: 'none' }])
  expect([await told('steward'), await told('stranger'), await told('contributor')]).toEqual([[], [], []])
})

test('whoever wants no mail is told in the product alone', async () => {
  await at.store.setMail('north', accountOf('contributor'), false)
  await notify(telling(), draft, what)
  expect(await told('contributor')).toMatchObject([{ ...what, mail: 'none' }])
})

test('without naming anyone, those whom the draft concerns are told', async () => {
  await notify(telling(), draft, what)
  expect([(await told('contributor')).length, (await told('reader')).length]).toEqual([1, 0])
})

test('whose access was taken away is told no more', async () => {
  await at.store.grant(accountOf('contributor'), 'north', 'public')
  await notify(telling(), draft, what)
  expect(await told('contributor')).toEqual([])
})
