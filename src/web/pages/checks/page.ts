// The checks and packs of checks: what each asks and why, and how it is set in this system, since when and because of
// what. Those with access see it; stewards set it, from a day and with a reason.
import { checks } from '#checks/index.ts'
import type { Check, Pack } from '#core/check.ts'
import type { SystemAsk, SystemPage } from '../../page.ts'
import { setOne } from './act.ts'
import { NOTHING_TYPED, type Typed } from './form.ts'
import { showList } from './list.ts'
import { showCheck } from './one.ts'
import { packsOf, showPack } from './pack.ts'

const listPage: SystemPage = {
  name: 'checks',
  within: 'system',
  path: '/:system/checks',
  access: 'reader',
  view: (ask) => showList(ask, checks),
}

const onePage: SystemPage = {
  name: 'check',
  within: 'system',
  path: '/:system/checks/:code',
  access: 'reader',
  actAccess: 'steward',
  view(ask) {
    const check = checkOf(ask)
    return check ? showCheck(ask, check, NOTHING_TYPED) : { is: 'not-found' }
  },
  async act(ask, form) {
    const check = checkOf(ask)
    if (!check) return { is: 'not-found' }
    const done = await setOne(ask, { is: 'check', check }, form)
    return isTyped(done) ? showCheck(ask, check, done) : done
  },
}

const packPage: SystemPage = {
  name: 'check-pack',
  within: 'system',
  path: '/:system/checks/pack/:name',
  access: 'reader',
  actAccess: 'steward',
  view(ask) {
    const pack = packOf(ask)
    return pack ? showPack(ask, pack, checks, NOTHING_TYPED) : { is: 'not-found' }
  },
  async act(ask, form) {
    const pack = packOf(ask)
    if (!pack) return { is: 'not-found' }
    const done = await setOne(ask, { is: 'pack', pack }, form)
    return isTyped(done) ? showPack(ask, pack, checks, done) : done
  },
}

export const checksPages: readonly SystemPage[] = [listPage, onePage, packPage]

function checkOf({ params }: SystemAsk): Check | undefined {
  return checks.find(({ code }) => code === params.code)
}

function packOf({ params }: SystemAsk): Pack | undefined {
  return packsOf(checks).find(({ name }) => name === params.name)
}

function isTyped(done: object): done is Typed {
  return 'problems' in done
}
