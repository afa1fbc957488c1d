import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { councilsAndNhs, sayCouncils } from './councils-and-nhs.ts'

test.each([
  [0, 0, 'Neither councils nor the NHS have a place here, as far as is recorded.'],
  [0, 1, 'No place speaks for councils, and 1 place speaks for the NHS.'],
  [1, 3, '1 place speaks for councils and 3 for the NHS: councils are outnumbered by 3 to 1.'],
  [4, 9, '4 places speak for councils and 9 for the NHS: councils are outnumbered by 2.3 to 1.'],
  [2.5, 2.5, '2½ places speak for councils and 2½ for the NHS: councils and the NHS are even.'],
  [18.5, 19.5, '18½ places speak for councils and 19½ for the NHS: councils are outnumbered by 1.1 to 1.'],
  [3, 2, '3 places speak for councils and 2 for the NHS: councils are not outnumbered.'],
])('%d to %d', (councils, nhs, said) => {
  expect(sayCouncils({ councils, nhs })).toBe(said)
})

test('a joint place counts in equal parts, and whoever only attends does not count', () => {
  const whole = record`
    2025-01-01 begin body/board name=Board form=board
    2025-01-01 begin organisation/trust name=Trust sector=nhs
    2025-01-01 begin organisation/council name=Council sector=council
    2025-01-01 begin role/joint name=Joint employers=["organisation/trust","organisation/council"]
    2025-01-01 begin seat/joint body=body/board name=Joint capacity=member exOfficio=["role/joint"]
    2025-01-01 begin seat/nhs body=body/board name=Trusts capacity=member places=2 sector=nhs
    2025-01-01 begin seat/guest body=body/board name=Guest capacity=attendee sector=council
  `
  expect(councilsAndNhs(on(whole, '2026-01-01'), [id('body/board')])).toEqual({ councils: 0.5, nhs: 2.5 })
})
