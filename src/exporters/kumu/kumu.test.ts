import { describe, expect, test } from 'vitest'
import type { Exported } from '#core/exporter.ts'
import { readWorkbook } from '#files/read-workbook.ts'
import { exported, inventedExported } from '../../../test/exported.ts'
import { record } from '../../../test/record.ts'
import { kumu } from './kumu.ts'

type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>

async function sheets(asked: Exported): Promise<Sheets> {
  const { value } = await readWorkbook((await kumu.render(asked)) as Uint8Array, 'kumu.xlsx')
  return Object.fromEntries(
    (value?.grids ?? []).map((grid) => [
      grid.name,
      grid.rows
        .map((row) => row.map((cell) => String(cell ?? '')))
        .filter((row) => row.some((cell) => cell !== '')),
    ]),
  )
}

const whole = record`
2020-04-01 begin area/vale name=Vale level=place
2020-04-01 begin organisation/icb name="Invented ICB" sector=nhs serves=["area/vale"] type="integrated care board"
2020-04-01 begin body/board name=Board form=board of=["organisation/icb"] area=area/vale
2020-04-01 begin body/other name=Board form=committee reportsTo=body/board
2020-04-01 begin role/chief name="Chief | Executive" employers=["organisation/icb"]
2020-04-01 begin seat/chief body=body/board name="Chief member" capacity=member exOfficio=["role/chief"]
2020-04-01 begin person/p1
2021-06 begin appointment/a1 person=person/p1 to=role/chief
`

describe('the record as sheets for Kumu', () => {
  test('elements, with tags between strokes and no label twice', async () => {
    const { Elements } = await sheets(exported(whole, '2026-01-01', { 'person/p1': 'Ada Invented' }))
    expect(Elements).toEqual([
      ['Label', 'Type', 'Description', 'Tags', 'Id'],
      [
        'Invented ICB',
        'Organisation',
        'integrated care board',
        'NHS trust or board|Vale',
        'organisation/icb',
      ],
      ['Board', 'Board', '', 'Vale', 'body/board'],
      ['Board (body)', 'Committee', '', '', 'body/other'],
      ['Chief | Executive', 'Role', '', '', 'role/chief'],
      ['Ada Invented', 'Person', '', '', 'person/p1'],
    ])
  })

  test('connections, also of those who sit ex officio', async () => {
    const { Connections } = await sheets(exported(whole, '2026-01-01', { 'person/p1': 'Ada Invented' }))
    expect(Connections?.slice(1).map((row) => row.slice(0, 4).join(' > '))).toEqual([
      'Board > Invented ICB > Belongs to > ',
      'Board (body) > Board > Reports to > ',
      'Chief | Executive > Invented ICB > Employed by > ',
      'Ada Invented > Chief | Executive > Holds > ',
      'Ada Invented > Board > Sits on > Chief member',
    ])
  })

  test('of the invented system both ends of every connection are elements', async () => {
    const { Elements = [], Connections = [] } = await sheets(inventedExported('2026-11-20'))
    const labels = Elements.slice(1).map(([label = '']) => label.toLowerCase())
    expect(new Set(labels).size).toBe(labels.length)
    expect(Connections.length).toBeGreaterThan(100)
    const loose = Connections.slice(1).flatMap((row) =>
      row.slice(0, 2).filter((end) => !labels.includes(end.toLowerCase())),
    )
    expect(loose).toEqual([])
  })
})
