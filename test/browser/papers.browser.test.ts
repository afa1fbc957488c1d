// A board secretary on a telephone without scripts: puts a paper together, keeps it, says that it was sent out, and sees next time
// what changed since.
import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { addInvented } from '../web/given.ts'
import { expectNoSidewaysScroll, NARROW, noBrowser, said, skipped, visited } from './given.ts'

describe.skipIf(noBrowser)(`a paper that comes again (${skipped})`, () => {
  const given = visited(addInvented)
  const open = () => given.window('contributor', { viewport: NARROW, javaScriptEnabled: false })

  test('is put together, kept, sent out, and marks what changed', { timeout: 120_000 }, async () => {
    const { at, made: slug } = given
    const { context, page, wrong } = await open()
    await page.goto(`/${slug}/papers`)
    await page.getByRole('link', { name: 'Vacancies and terms ahead', exact: true }).click()
    await page.getByText('Choose its parts').click()
    await page.getByLabel('Who it is for').fill('the board, 3 December 2026')
    await page.getByLabel('Covering note').fill('Three seats need somebody before spring.')
    await page.locator('#place-terms-ahead').fill('')
    await page.locator('#place-governance-glance').fill('1')
    await page.locator('#place-terms-vacant').fill('2')
    await page.locator('#place-terms-ending').fill('3')
    await expectNoSidewaysScroll(page, 'the form of a paper')
    await page.getByRole('button', { name: 'Show the paper' }).click()
    const paper = await said(page)
    expect(paper).toContain('For the board, 3 December 2026')
    expect(paper).toContain('Three seats need somebody before spring.')
    expect(await page.locator('article h2').allInnerTexts()).toEqual([
      'At a glance',
      'Vacancies',
      'Terms ending',
    ])

    await page.getByText('Keep it, so that it comes again').click()
    await page.getByLabel('What it is called').fill('Vacancies each quarter')
    await page.getByRole('button', { name: 'Keep this paper' }).click()
    expect(await said(page)).toContain('The paper is kept')
    await page.getByRole('button', { name: 'It was sent out today' }).click()
    expect(await said(page)).toContain('It is noted that the paper was sent out today')

    // Two days later somebody has left.
    at.now = moment('2026-11-24T09:00:00.000Z')
    const { last } = await at.store.ledger(slug)
    const left = {
      act: 'end',
      id: id('appointment/icb-quality-patient-1'),
      from: day('2026-11-24'),
      because: 'Left',
    } as const
    expect((await at.store.append(slug, last, [left], { by: 'test' })).is).toBe('appended')
    await context.close()
    const later = await open()
    await later.page.goto(`/${slug}/papers`)
    await later.page.getByRole('link', { name: 'Vacancies each quarter', exact: true }).click()
    const next = await said(later.page)
    expect(next).toContain('Compared with 22 November 2026')
    expect(next).toMatch(/Since 22 November 2026: .*(?:new|changed|gone)/)
    await expectNoSidewaysScroll(later.page, 'a paper with its marks')
    expect([...wrong, ...later.wrong]).toEqual([])
    await later.context.close()
  })
})
