import { describe, expect, test } from 'vitest'
import { countHomesByAgreement, partsOfHomesByAgreement } from '../../src/features/housing/counts.ts'
import { agreementBoard } from '../../src/features/housing/queries/agreements/agreement-board.ts'
import { myVacancies } from '../../src/features/housing/queries/agreements/my-vacancies.ts'
import { offer } from '../../src/features/housing/queries/agreements/offer.ts'
import { housingNeeds } from '../../src/features/housing/queries/need/housing-needs.ts'
import { needsOfAll } from '../../src/features/housing/queries/need/needs-of-all.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { lillhamnsOwn } from '../../tests/support/lillhamn.ts'
import { lillhamnHouse } from '../../tests/support/lillhamn-house.ts'
import { chanceFrom } from './chance.ts'
import { inventOffers } from './homes-offered.ts'

const { house, databaseUrl } = await lillhamnHouse()
const as = async (name: string): Promise<Caller> => ({ house, actor: await lillhamnsOwn(databaseUrl, name) })
const told = [107, 121, 139, 152, 168]

describe('homes by the agreements in Lillhamn', () => {
	test('are counted as many by year as the plan tells, on the way to 180', async () => {
		const { years, parts } = await asSystem(house, 1, async (act) => ({
			years: await countHomesByAgreement(act, {
				from: plainDate('2015-01-01'),
				until: plainDate('2027-01-01'),
			}),
			parts: await partsOfHomesByAgreement(act, 2025),
		}))
		expect(years.slice(0, 5)).toEqual(told.map((value, gone) => ({ year: 2021 + gone, value })))
		expect(years[5]).toMatchObject({ year: 2026 })
		expect(years[5]?.value).toBeGreaterThan(130)
		expect(years[5]?.value).toBeLessThan(155)
		expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(168)
		expect(parts[0]?.part).toBe('Lillhamnsbostäder')
	})

	test.each(['2021-01-03', '2023-06-30', '2026-12-31', '2028-02-29'])('add up on %s too', (today) => {
		const offers = inventOffers(chanceFrom(7), plainDate(today))
		const years = Map.groupBy(
			offers.filter(({ movesInOn }) => movesInOn !== null && movesInOn <= today),
			({ movesInOn }) => Number(movesInOn?.slice(0, 4)),
		)
		for (const [gone, homes] of told.entries()) {
			if (2021 + gone < Number(today.slice(0, 4))) expect(years.get(2021 + gone)).toHaveLength(homes)
		}
		expect(offers.every(({ offeredOn }) => offeredOn <= today)).toBe(true)
	})
})

test('the unit has homes to answer, one that was passed on, one to pass on and one to let', async () => {
	const sara = await as('Sara Holm')
	const board = valueIn(await agreementBoard(sara, {}))
	expect(board.open?.map(({ stands }) => stands)).toEqual(
		expect.arrayContaining(['waits-for-unit', 'declined-so-far', 'taken']),
	)
	const passed = board.open?.find(
		({ stands, declined }) => stands === 'waits-for-unit' && declined.length > 0,
	)
	expect(passed).toMatchObject({ declined: ['Boendeenheten'], asked: ['Familjeenheten'] })
	const pages = await Promise.all((board.open ?? []).map(({ id }) => offer(sara, { offerId: id })))
	const held = pages.flatMap((page) => valueIn(page).suggestions.map((one) => one.held.suits))
	expect(new Set(held)).toEqual(new Set([true, false]))
	expect(board.agreements.flatMap(({ warnings }) => warnings.map(({ warning }) => warning))).toEqual(
		expect.arrayContaining(['last-day-of-notice', 'renew', 'no-quota']),
	)
})

test('some forty wait, those who lack only a home apart, and one moves in soon', async () => {
	const { needs } = valueIn(await housingNeeds(await as('Sara Holm'), {}))
	expect(needs.length).toBeGreaterThan(35)
	expect(new Set(needs.map(({ support }) => support)).size).toBe(3)
	expect(needs.filter(({ movesInOn }) => movesInOn !== null)).toHaveLength(1)
	const table = valueIn(await needsOfAll(await as('Maria Ström'), {}))
	expect(table.households).toBeGreaterThan(25)
})

test('a landlord reads its own offers only', async () => {
	const { agreements, offers } = valueIn(await myVacancies(await as('Rita Nowak'), {}))
	expect(agreements).toHaveLength(2)
	expect(offers.length).toBeGreaterThan(50)
	const mats = valueIn(await myVacancies(await as('Mats Ek'), {}))
	const own = new Set(mats.offers.map(({ id }) => id))
	expect(offers.some(({ id }) => own.has(id))).toBe(false)
})
