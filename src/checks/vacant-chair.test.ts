import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { vacantChair } from './vacant-chair.ts'

const lines = `
2020-01-01 begin person/ada
2020-01-01 begin body/empty name="Estates Group" form=committee !! vacant-chair
2020-01-01 begin seat/empty-1 body=body/empty name="Chair (health)" capacity=chair
2020-01-01 begin seat/empty-2 body=body/empty name="Chair (council)" capacity=chair
2020-01-01 begin seat/empty-deputy body=body/empty name=Deputy capacity=deputy
2020-01-01 begin appointment/deputy person=person/ada to=seat/empty-deputy
2020-01-01 begin body/shared name="Joint Forum" form=forum
2020-01-01 begin seat/shared-1 body=body/shared name="Chair (health)" capacity=chair
2020-01-01 begin seat/shared-2 body=body/shared name="Chair (council)" capacity=chair
2020-01-01 begin appointment/shared person=person/ada to=seat/shared-2
2020-01-01 begin body/without name="Assembly" form=forum
2020-01-01 begin body/over name="Old Group" form=committee
2020-01-01 begin seat/over body=body/over name=Chair capacity=chair
2026-01-01 end body/over
2026-01-01 end seat/over
`

test('a body none of whose seats of chair is held, once', () => {
  expect(foundIn(vacantChair, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(vacantChair, lines, '2026-11-22')).toEqual([
    'Nobody is recorded in the chair of Estates Group since 1 January 2020.',
  ])
})
