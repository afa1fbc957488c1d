import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { accountableOnlyOrganisations } from './accountable-only-organisations.ts'

const lines = `
2025-04-01 begin organisation/trust name="Larch Trust"
2025-04-01 begin organisation/gone name="Gone Trust"
2026-01-01 end organisation/gone
2025-04-01 begin body/board name=Board form=board
2025-04-01 begin role/one name=One
2025-04-01 begin outcome/trust title="Home sooner" level=system !! accountable-only-organisations
2025-04-01 begin answers-for/trust outcome=outcome/trust holder=organisation/trust part=accountable
2025-04-01 begin answers-for/trust-too outcome=outcome/trust holder=body/board part=accountable level=place
2025-04-01 begin answers-for/trust-does outcome=outcome/trust holder=role/one part=responsible
2026-12-01 amend answers-for/trust-does part=accountable
2025-04-01 begin outcome/board title="Seen sooner" level=place !! accountable-only-organisations
2025-04-01 begin answers-for/board outcome=outcome/board holder=body/board part=accountable
2025-04-01 begin outcome/below title="Safer" level=system
2025-04-01 begin answers-for/below-a outcome=outcome/below holder=organisation/trust part=accountable
2025-04-01 begin answers-for/below-b outcome=outcome/below holder=role/one part=accountable level=place
2025-04-01 begin outcome/nation title="Wait less" level=national
2025-04-01 begin answers-for/nation outcome=outcome/nation holder=organisation/trust part=accountable
2025-04-01 begin outcome/none title="Nobody yet" level=system
2025-04-01 begin outcome/gone title="Ended" level=system
2025-04-01 begin answers-for/gone outcome=outcome/gone holder=organisation/gone part=accountable
`

test('an outcome that organisations and bodies answer for, and no role', () => {
  expect(foundIn(accountableOnlyOrganisations, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(accountableOnlyOrganisations, lines, '2026-11-22')).toEqual([
    'Board is accountable for “Seen sooner”, and no role or seat is.',
    'Board and Larch Trust are accountable for “Home sooner”, and no role or seat is.',
  ])
})

test('until a role is accountable', () => {
  const found = (day: string) => foundIn(accountableOnlyOrganisations, lines, day).map(([row]) => row)
  expect(found('2026-11-30')).toEqual([6, 11])
  expect(found('2026-12-01')).toEqual([11])
})
