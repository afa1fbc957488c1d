import { expect, test } from 'vitest'
import { on, record } from '../../test/record.ts'
import { systemArea } from './system-area.ts'

const whole = record`
  2020-01-01 begin area/town name=Town level=place
  2021-01-01 begin area/end name=End level=place
  2022-01-01 amend area/end within=area/town
  2023-01-01 begin area/north name=North level=region
  2024-01-01 begin area/shire name=Shire level=system within=area/north
  2025-01-01 begin area/dale name=Dale level=system within=area/north
  2026-01-01 end area/shire
`

test.each([
  ['before there is any', '2019-12-31', undefined],
  ['one area alone', '2020-01-01', 'area/town'],
  ['two side by side', '2021-01-01', undefined],
  ['one within the other', '2022-01-01', 'area/town'],
  ['two that lie within none', '2023-01-01', undefined],
  ['one system', '2024-01-01', 'area/shire'],
  ['two systems', '2025-01-01', undefined],
  ['one of them is left', '2026-01-01', 'area/dale'],
])('%s', (_, at, expected) => {
  expect(systemArea(on(whole, at))?.id).toBe(expected)
})
