import { afterEach, beforeEach, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { accountOf, installation, LINES, type Installation } from '../../test/web/given.ts'
import { reminders } from './remind-of-actions.ts'

const MORE = `
2024-01-01 begin outcome/home title="Home sooner" level=system
2024-01-01 begin action/write title="Write to councils" about=["outcome/home"] owner=role/chief due=2026-12-20
2024-01-01 begin action/done title="Done" about=["outcome/home"] owner=role/chief due=2026-12-20 done=2026-11-01
2024-01-01 begin action/vacant title="Nobody's" about=["outcome/home"] owner=seat/lay due=2026-12-20
`
let at: Installation
beforeEach(async () => {
  at = await installation({ lines: LINES + MORE })
  await at.store.setPersonOfAccount('north', accountOf('reader'), id('person/ada'))
})
afterEach(() => at.close())

const told = async () =>
  (await at.store.notices(accountOf('reader'), 9, 'north')).map(({ text, href }) => `${text} ${href}`)
const on = (day: string) => moment(`${day}T09:00:00.000Z`)

test('a week before, and once it is overdue, whoever holds the role is told once', async () => {
  const remind = reminders(at.store)
  await remind(on('2026-12-12'))
  expect(await told()).toEqual([])
  await remind(on('2026-12-13'))
  await remind(on('2026-12-14'))
  await reminders(at.store)(on('2026-12-20'))
  const near = '“Write to councils” is to be done by 20 December 2026. /actions/write'
  expect(await told()).toEqual([near])
  await remind(on('2026-12-21'))
  await reminders(at.store)(on('2027-01-05'))
  expect(await told()).toEqual([
    '“Write to councils” was to be done by 20 December 2026, and is not recorded as done. /actions/write',
    near,
  ])
})

test('what is added within the hour is told with the next', async () => {
  const remind = reminders(at.store)
  await remind(on('2026-12-13'))
  const { last } = await at.store.ledger('north')
  const values = { title: 'Call', about: [id('outcome/home')], owner: id('role/chief'), due: '2026-12-14' }
  const added = {
    act: 'begin',
    id: id('action/call'),
    from: day('2026-12-13'),
    values,
    because: 'Asked for',
  } as const
  expect((await at.store.append('north', last, [added], { by: 'test' })).is).toBe('appended')
  await remind(moment('2026-12-13T09:59:00.000Z'))
  expect(await told()).toHaveLength(1)
  await remind(moment('2026-12-13T10:00:00.000Z'))
  expect(await told()).toHaveLength(2)
})

test('given another day, they are told again before that', async () => {
  const remind = reminders(at.store)
  await remind(on('2026-12-21'))
  const { last } = await at.store.ledger('north')
  const later = {
    act: 'amend',
    id: id('action/write'),
    from: '2026-12-22' as never,
    values: { due: '2027-02-01' },
    because: 'Winter',
  } as const
  expect((await at.store.append('north', last, [later], { by: 'test' })).is).toBe('appended')
  await remind(on('2026-12-30'))
  expect(await told()).toHaveLength(1)
  await remind(on('2027-01-26'))
  expect((await told())[0]).toBe('“Write to councils” is to be done by 1 February 2027. /actions/write')
})
