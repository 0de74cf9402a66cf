import { beforeAll, expect, test } from 'vitest'
import { lillhamnsOwn } from '../../../../../tests/support/lillhamn.ts'
import { lillhamnHouse } from '../../../../../tests/support/lillhamn-house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { worklist } from '../worklist.ts'
import { caseLoad } from './case-load.ts'
import { executedReconciliation } from './executed-reconciliation.ts'
import { funnelBoard } from './funnel-board.ts'
import { landlordBoard } from './landlord-board.ts'

const { house, databaseUrl } = await lillhamnHouse()
const as = {} as Record<'manager' | 'strategist' | 'reader' | 'officer', Caller>

beforeAll(async () => {
	const people = {
		manager: 'Lena Wik',
		strategist: 'Maria Ström',
		reader: 'Gunnar Fors',
		officer: 'Sara Holm',
	}
	for (const [role, name] of Object.entries(people)) {
		as[role as keyof typeof as] = { house, actor: await lillhamnsOwn(databaseUrl, name) }
	}
})

test('the caseload adds up to the unit’s open cases, and is for those who divide the work', async () => {
	const { units } = valueIn(await caseLoad(as.manager, { locale: 'sv' }))
	const { counts } = valueIn(await worklist(as.manager, { whose: 'unit' }))
	expect(units.reduce((sum, { open }) => sum + open, 0)).toBe(counts.unit)
	for (const unit of units) {
		for (const of of ['open', 'withChildren', 'late', 'deadlineSoon'] as const) {
			expect(unit.officers.reduce((sum, one) => sum + one[of], 0)).toBe(unit[of])
		}
	}
	expect(await caseLoad(as.officer, { locale: 'sv' })).toEqual({ is: 'forbidden' })
})

test('the funnel narrows from opened to agreed, and a reader is told no number of one to four', async () => {
	const { steps } = valueIn(await funnelBoard(as.strategist, { locale: 'sv', year: 2025 }))
	const narrowing = steps.filter(({ step }) => ['opened', 'called', 'held', 'agreed'].includes(step))
	const numbers = narrowing.map(({ told }) => Number(told))
	expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
	expect(numbers[0]).toBe(137)
	for (const year of [2021, 2022, 2023, 2024, 2025, 2026]) {
		const told = valueIn(await funnelBoard(as.reader, { locale: 'sv', year })).steps
		const small = told.filter((one) => typeof one.told === 'number' && one.told > 0 && one.told < 5)
		expect(small).toEqual([])
	}
})

test('landlords stand beside each other for staff, not for who only reads', async () => {
	const { landlords } = valueIn(await landlordBoard(as.strategist, { year: 2025 }))
	expect(landlords.length).toBeGreaterThan(2)
	expect(landlords.reduce((sum, { notices }) => sum + notices, 0)).toBeGreaterThan(100)
	expect(await landlordBoard(as.reader, { year: 2025 })).toEqual({ is: 'forbidden' })
})

test('Lillhamn differs from the authority in one year', async () => {
	const { years } = valueIn(await executedReconciliation(as.strategist, {}))
	expect(years.filter(({ differs, isRunning }) => differs && !isRunning).map(({ year }) => year)).toEqual([
		2024,
	])
})
