import { expect, test } from 'vitest'
import { lillhamnsOwn } from '../../../../tests/support/lillhamn.ts'
import { lillhamnHouse } from '../../../../tests/support/lillhamn-house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { defineIndicator } from '../commands/define-indicator.ts'
import { definitions } from '../rules/definitions.ts'
import { measure } from './measure.ts'
import { measureTo } from './measure-to.ts'

const { house, databaseUrl } = await lillhamnHouse()
const strategist = { house, actor: await lillhamnsOwn(databaseUrl, 'Maria Ström') }

/** What is known only some time after its year is told of an earlier day as it was known by then. */
const late = /prevented|trainingConverted(?:12|24)/
const counting = definitions.filter(({ counted, validTo }) => counted !== null && validTo === null)
const counted = new Map<string, string>()
for (const { id, version, counted: what } of counting) {
	const { indicatorId } = valueIn(
		await defineIndicator(strategist, {
			...{ name: id, unit: '', direction: 'down', countedFrom: 2023, definition: { id, version } },
		}),
	)
	counted.set(indicatorId, what ?? '')
}
const indicatorIds = [...counted.keys()]
const plain = indicatorIds.filter((id) => !late.test(counted.get(id) ?? ''))
const years = valueIn(await measure(strategist, { indicatorIds }))

const to = async (day: string) =>
	new Map(
		valueIn(await measureTo(strategist, { indicatorIds, day })).map((one) => [one.indicatorId, one.value]),
	)

test('a year counted to its last day is that year, whatever is counted', async () => {
	for (const year of [2024, 2025]) {
		const told = await to(`${year}-12-31`)
		const known = plain.map((id) =>
			years.find((one) => one.id === id)?.years.find((one) => one.year === year),
		)
		expect(plain.map((id) => [counted.get(id), told.get(id)])).toEqual(
			plain.map((id, at) => [counted.get(id), known[at]?.official?.value]),
		)
	}
	expect(plain.length).toBeGreaterThan(15)
})

test('the running year counted to today, or to a day that is still to come, is what it has come to so far', async () => {
	const soFar = indicatorIds.map((id) => years.find((one) => one.id === id)?.soFar?.official?.value)
	for (const day of ['2026-10-12', '2026-12-31']) {
		const told = await to(day)
		expect(indicatorIds.map((id) => [counted.get(id), told.get(id)])).toEqual(
			indicatorIds.map((id, at) => [counted.get(id), soFar[at]]),
		)
	}
})

test('what happens only adds up: no later day of a year has fewer', async () => {
	const events = indicatorIds.filter((id) =>
		/^(?:evictions|childrenEvicted|casesOpened|casesAverted|consultations|childTalks|homelessInflow|homelessOutflow|homelessHoused|homesByAgreement|turnedAway|housingBreakdowns|sip|isip)$/.test(
			counted.get(id) ?? '',
		),
	)
	const days = await Promise.all(['2025-04-30', '2025-06-30', '2025-08-31', '2025-12-31'].map(to))
	let grown = 0
	for (const [at, later] of days.entries()) {
		const earlier = days[at - 1]
		if (earlier === undefined) continue
		for (const id of events) {
			expect(later.get(id), counted.get(id)).toBeGreaterThanOrEqual(earlier.get(id) ?? 0)
			if ((later.get(id) ?? 0) > (earlier.get(id) ?? 0)) grown += 1
		}
	}
	expect(grown).toBeGreaterThan(10)
})

test('nothing is told of a year before the count begins, nor of what is only typed', async () => {
	expect((await to('2022-08-31')).size).toBe(0)
	const { indicatorId } = valueIn(
		await defineIndicator(strategist, { name: 'Inskriven', unit: 'personer', direction: 'down' }),
	)
	expect(valueIn(await measureTo(strategist, { indicatorIds: [indicatorId], day: '2025-08-31' }))).toEqual([])
})
