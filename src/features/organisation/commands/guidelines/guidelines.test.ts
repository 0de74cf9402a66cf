import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { guidelinePage } from '../../queries/guidelines/guideline-page.ts'
import { listGuidelines } from '../../queries/guidelines/list-guidelines.ts'
import { sampleMunicipality } from '../../samples.ts'
import { addGuideline } from './add-guideline.ts'
import { changeGuideline } from './change-guideline.ts'
import { reviewGuideline } from './review-guideline.ts'
import { reviseGuideline } from './revise-guideline.ts'
import { withdrawGuideline } from './withdraw-guideline.ts'

const { house, clock, databaseUrl } = await testHouse()
const { as } = await sampleMunicipality(house)
const elsewhere = await sampleMunicipality(house, 'Annanköping')
const strategist = as('strategist')
let made = 0

const routine = {
	...{ kind: 'routine', owner: 'Boendeenheten', decidedBy: 'Enhetschefen' },
	...{ validFrom: '2026-09-01', reviewBy: '2027-09-01', text: 'Ring hyresvärden samma dag.' },
}
const titled = () => ({ ...routine, title: `Rutin ${++made}` })
const added = async () => valueIn(await addGuideline(strategist, titled())).guidelineId

describe('a guideline', () => {
	test('has versions: the one before stands as it was when the next is written', async () => {
		const guidelineId = await added()
		const next = { ...routine, guidelineId, after: '1', news: 'Samma timme', text: 'Ring samma timme.' }
		valueIn(await reviseGuideline(strategist, { ...next, validFrom: '2026-12-01', reviewBy: '2027-12-01' }))
		const page = valueIn(await guidelinePage(as('officer'), { guidelineId }))
		expect(page).toMatchObject({
			guideline: { reviewBy: '2027-12-01', review: 'later' },
			holds: 1,
			versions: [
				{ number: 2, text: 'Ring samma timme.', news: 'Samma timme' },
				{ number: 1, text: 'Ring hyresvärden samma dag.' },
			],
		})
		expect(await reviseGuideline(strategist, next)).toMatchObject({
			refusal: { because: 'guideline-changed-meanwhile' },
		})
	})

	test('says something, here or at an address of the web', async () => {
		const given = titled()
		expect(await addGuideline(strategist, { ...given, text: '' })).toMatchObject({
			faults: [{ path: 'text', problem: 'text-or-link' }],
		})
		const script = { ...given, text: '', link: 'javascript:alert(1)' }
		expect(await addGuideline(strategist, script)).toMatchObject({
			faults: [{ path: 'link', problem: 'not-an-address' }],
		})
		valueIn(await addGuideline(strategist, { ...given, text: '', link: 'https://intranet.example/rutin' }))
	})

	test('is looked at again: what holds gets a later day, which lies ahead', async () => {
		const guidelineId = await added()
		const review = { guidelineId, reviewedOn: '2026-10-01', finding: 'holds', reviewBy: '2028-10-01' }
		valueIn(await reviewGuideline(strategist, review))
		const page = valueIn(await guidelinePage(strategist, { guidelineId }))
		expect(page.guideline.reviewBy).toBe('2028-10-01')
		expect(page.reviews).toMatchObject([{ finding: 'holds', reviewedOn: '2026-10-01', note: '' }])
		expect(await reviewGuideline(strategist, { ...review, reviewBy: '2026-10-12' })).toMatchObject({
			faults: [{ path: 'reviewBy', problem: 'day-not-ahead' }],
		})
		expect(await reviewGuideline(strategist, { ...review, reviewedOn: '2026-10-13' })).toMatchObject({
			faults: [{ path: 'reviewedOn', problem: 'date-in-future' }],
		})
	})

	test('is withdrawn and then changed by nobody; its name is free', async () => {
		const given = titled()
		const { guidelineId } = valueIn(await addGuideline(strategist, given))
		expect(await addGuideline(strategist, given)).toMatchObject({
			refusal: { because: 'guideline-title-taken' },
		})
		valueIn(await withdrawGuideline(strategist, { guidelineId }))
		const { kind, title, owner, reviewBy } = given
		const refusals = [
			await withdrawGuideline(strategist, { guidelineId }),
			await changeGuideline(strategist, { guidelineId, kind, title, owner, reviewBy }),
			await reviseGuideline(strategist, { ...routine, guidelineId, after: 1, news: 'x' }),
			await reviewGuideline(strategist, {
				...{ guidelineId, reviewedOn: '2026-10-01', finding: 'holds', reviewBy },
			}),
		]
		for (const answer of refusals) {
			expect(answer).toMatchObject({ refusal: { because: 'guideline-withdrawn' } })
		}
		valueIn(await addGuideline(strategist, given))
	})

	test('stands first in the list when its day has passed', async () => {
		const later = { ...titled(), reviewBy: '2031-01-10' }
		valueIn(await addGuideline(strategist, later))
		const { guidelineId } = valueIn(await addGuideline(strategist, { ...titled(), reviewBy: '2026-10-20' }))
		clock.set(instant('2026-10-21T07:00:00Z'))
		const { guidelines } = valueIn(await listGuidelines(as('reader'), {}))
		expect(guidelines[0]).toMatchObject({ id: guidelineId, review: 'overdue', last: 1 })
		expect(guidelines.at(-1)).toMatchObject({ title: later.title, review: 'later', holds: { number: 1 } })
		clock.set(instant('2026-10-12T07:00:00Z'))
	})

	test('is kept by those who keep the plans and read by staff; no other municipality sees it', async () => {
		const guidelineId = await added()
		for (const role of ['officer', 'unit-manager', 'reader', 'landlord'] as const) {
			expect(await addGuideline(as(role), titled())).toEqual({ is: 'forbidden' })
		}
		expect(await guidelinePage(as('landlord'), { guidelineId })).toEqual({ is: 'forbidden' })
		const stranger = elsewhere.as('strategist')
		expect(await guidelinePage(stranger, { guidelineId })).toEqual({ is: 'missing' })
		expect(await withdrawGuideline(stranger, { guidelineId })).toEqual({ is: 'missing' })
		expect(valueIn(await listGuidelines(stranger, {})).guidelines).toEqual([])
	})

	test('a version is not written over, not even by the app itself', async () => {
		const guidelineId = await added()
		await withSql(databaseUrl, async (sql) => {
			await sql.rows('begin')
			await sql.rows('set local role bofast_app')
			await expect(
				sql.rows("update counted.guideline_version set text = 'x' where guideline_id = $1", [guidelineId]),
			).rejects.toThrow(/permission denied/)
			await sql.rows('rollback')
		})
	})
})
