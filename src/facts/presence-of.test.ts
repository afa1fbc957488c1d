import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { membersOfBody } from './members-of-body.ts'
import { presenceOf } from './presence-of.ts'

test('each voice with its places; a place may bring several', () => {
  const whole = record`
    2025-01-01 begin body/board name=Board form=board
    2025-01-01 begin seat/leader body=body/board name="Leader" capacity=member sector=council function=political
    2025-01-01 begin seat/carers body=body/board name="Carers" capacity=member places=2 sector=voluntary brings=["mental-health"]
    2025-01-01 begin seat/nurse body=body/board name="Director of Nursing" capacity=member
  `
  const members = membersOfBody(on(whole, '2026-01-01'), id('body/board'))
  const told = presenceOf(members).flatMap(({ label, count }) => (count > 0 ? [`${label} ${count}`] : []))
  expect(told).toEqual([
    'Mental health 2',
    'Elected politicians 1',
    'Voluntary and community sector 2',
    'Clinical professions other than medicine 1',
  ])
  // Of the leader and the nurse it is not recorded what they know, nor for whom the nurse speaks.
  const unknown = presenceOf(members).flatMap(({ label, count, unknown: of }) =>
    count === 0 ? [`${label} ${of}`] : [],
  )
  expect(unknown).toEqual([
    'Community services 2',
    'Primary care 1',
    'Public health 1',
    'Social care 2',
    'Independent providers 1',
    'Lay or independent members 0',
  ])
})
