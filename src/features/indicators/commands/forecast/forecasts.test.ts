import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { lillhamnsOwn } from '../../../../../tests/support/lillhamn.ts'
import { lillhamnHouse } from '../../../../../tests/support/lillhamn-house.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { forecastPage } from '../../queries/forecast/forecast-page.ts'
import { forecastStart } from '../../queries/forecast/forecast-start.ts'
import { latestForecast } from '../../queries/forecast/latest-forecast.ts'
import { findForecast, stopForecast, tellProgress } from '../../store/forecast.ts'
import { askForecast } from './ask-forecast.ts'
import { cancelForecast } from './cancel-forecast.ts'
import { countForecastAgain } from './count-forecast-again.ts'
import { setCostAssumption } from './set-cost-assumption.ts'
import { workOnForecast } from './work-on-forecast.ts'

const { house, clock, databaseUrl } = await lillhamnHouse()
const as = async (name: string) => ({ house, actor: await lillhamnsOwn(databaseUrl, name) })
const strategist = await as('Maria Ström')
const officer = await as('Sara Holm')
const reader = { house, actor: { ...officer.actor, roles: ['reader'] } }
const asked = { name: 'Dagens takt', goalValue: '30', goalYear: '2028' }
const row = async (id: string) => await asSystem(house, 1, async ({ db }) => await findForecast(db, id))
const counted = async (given: object = {}) => {
	const { forecastId } = valueIn(await askForecast(strategist, { ...asked, ...given }))
	await workOnForecast(house, { forecastId, municipalityId: 1 })
	return forecastId
}

test('a forecast is counted by a job from the months of the list, and kept with what it rested on', async () => {
	const id = await counted()
	const found = await row(id)
	expect(found).toMatchObject({ state: 'done', name: 'Dagens takt', askedBy: 'Maria Ström' })
	expect(found?.stepsDone).toBe(found?.stepsTotal)
	expect(found?.inputDigest).toMatch(/^[0-9a-f]{64}$/)
	const figures = found?.result?.figures ?? []
	expect(figures.map(({ figure }) => figure)).toEqual([
		...['acutely-homeless-on-list', 'homeless-on-list'],
		...['evictions-executed', 'children-evicted'],
	])
	const [acute] = figures
	expect(acute?.history.at(-1)).toMatchObject({ month: '2026-09-01', value: 53 })
	expect(acute?.points.at(-1)?.month).toBe('2028-12-01')
	expect(acute?.goals[0]).toMatchObject({ value: 30, year: 2028 })
	// What the plan promises of evictions is a goal without being asked for.
	expect(figures.find(({ figure }) => figure === 'evictions-executed')?.goals[0]).toMatchObject({
		...{ value: 12, year: 2026 },
	})
	const again = await row(await counted())
	expect(again?.result).toEqual(found?.result)
})

test('the start page shows the newest, and says when the months have changed since', async () => {
	const id = await counted()
	const before = valueIn(await forecastStart(officer, { locale: 'sv' }))
	expect(before.shown?.id).toBe(id)
	expect(before.shown?.changedSince).toBe(false)
	await asSystem(house, 1, async ({ db }) => {
		await sql`update named.flow_cube set amount = amount + 1
			where municipality_id = 1 and month = '2026-08-01' and kind = 'in' and population = 'adult'`.execute(db)
	})
	expect(valueIn(await forecastStart(officer, { locale: 'sv' })).shown?.changedSince).toBe(true)
	const { forecastId } = valueIn(await countForecastAgain(strategist, { forecastId: id }))
	await workOnForecast(house, { forecastId, municipalityId: 1 })
	const after = valueIn(await forecastStart(officer, { locale: 'sv' }))
	expect([after.shown?.id, after.shown?.changedSince]).toEqual([forecastId, false])
})

test('other slices are given the middle and four in five, month by month, and how the goals stand', async () => {
	await counted()
	const [given] = valueIn(await latestForecast(officer, { definitionIds: ['acutely-homeless-on-list'] }))
	expect(given).toMatchObject({ by: 'month', goals: [{ value: 30, year: 2028 }] })
	for (const { low, middle, high } of given?.points ?? []) {
		expect(low).toBeLessThanOrEqual(middle)
		expect(middle).toBeLessThanOrEqual(high)
	}
	expect((await latestForecast(officer, { definitionIds: ['homes-by-agreement'] })).is).toBe('missing')
})

test('a scenario is compared with how it goes if nothing changes, and its cost is reckoned with what is written', async () => {
	const id = await counted({ name: 'Fler hem', homes: '12', avertedEvictions: '4' })
	const page = valueIn(await forecastPage(officer, { forecastId: id, locale: 'sv' }))
	const [acute] = page.forecast?.figures ?? []
	expect(acute?.goals[0]?.share).toBeGreaterThan(acute?.goals[0]?.asToday ?? 1)
	expect(page.costs?.assumptions.every(({ source }) => source === null)).toBe(true)
	const own = { key: 'placement-night', value: '850', source: 'Bokslut 2025', year: '2025' }
	valueIn(await setCostAssumption(strategist, own))
	const after = valueIn(await forecastPage(officer, { forecastId: id, locale: 'sv' }))
	expect(after.costs?.assumptions[0]).toMatchObject({ value: 85_000, source: 'Bokslut 2025', year: 2025 })
	const [year] = after.costs?.years.slice(1) ?? []
	expect(year?.nightsOre).toBe((year?.nights ?? 0) * 85_000)
})

test('readers meet the ends of years only, and no figure that begins from few', async () => {
	const id = await counted()
	const told = valueIn(await forecastPage(reader, { forecastId: id, locale: 'sv' })).forecast
	for (const { history, points } of told?.figures ?? []) {
		for (const { month } of [...history, ...points]) expect(month.slice(5, 7)).toBe('12')
		for (const { value } of history)
			if (typeof value === 'number') expect(value === 0 || value >= 5).toBe(true)
	}
	const children = told?.figures.find(({ figure }) => figure === 'children-evicted')
	expect(children?.points.some(({ month }) => month.startsWith('2026'))).toBe(false)
	for (const { value, events } of told?.rates.rates ?? []) {
		if (typeof events !== 'number') expect(value).toBeNull()
	}
})

test('a cancelled forecast stops, and an interrupted one begins anew with the same answer', async () => {
	const { forecastId: gone } = valueIn(await askForecast(strategist, asked))
	valueIn(await cancelForecast(strategist, { forecastId: gone }))
	await workOnForecast(house, { forecastId: gone, municipalityId: 1 })
	expect(await row(gone)).toMatchObject({ state: 'cancelled', result: null })
	expect(await cancelForecast(strategist, { forecastId: gone })).toMatchObject({
		refusal: { because: 'forecast-has-ended' },
	})
	const { forecastId: half } = valueIn(await askForecast(strategist, asked))
	await asSystem(house, 1, async ({ db }) => {
		await sql`update counted.forecast set state = 'running' where id = ${half}`.execute(db)
		expect(await tellProgress(db, half, 5, 20)).toBe(true)
	})
	await workOnForecast(house, { forecastId: half, municipalityId: 1 })
	expect(await row(half)).toMatchObject({ state: 'done' })
	expect(await asSystem(house, 1, async ({ db }) => await stopForecast(db, half, 'cancelled'))).toBe(false)
})

test('only those who keep the figures ask, no more than three wait, and goals lie ahead', async () => {
	expect((await askForecast(officer, asked)).is).toBe('forbidden')
	expect((await setCostAssumption(officer, {})).is).toBe('forbidden')
	expect((await cancelForecast(reader, { forecastId: crypto.randomUUID() })).is).toBe('forbidden')
	const faultOf = async (given: object) => {
		const answer = await askForecast(strategist, { ...asked, ...given })
		return answer.is === 'bad-input' ? answer.faults.map(({ path, problem }) => `${path} ${problem}`) : answer
	}
	expect(await faultOf({ name: ' ' })).toEqual(['name required'])
	expect(await faultOf({ goalYear: undefined })).toEqual(['goalYear goal-year-missing'])
	expect(await faultOf({ goalValue: '' })).toEqual(['goalValue goal-value-missing'])
	expect(await faultOf({ faster: '95' })).toEqual(['faster pull-too-far'])
	expect(await faultOf({ homes: 'tolv' })).toEqual(['homes not-a-number'])
	expect(await askForecast(strategist, { ...asked, goalYear: '2020' })).toMatchObject({
		refusal: { because: 'goal-year-over' },
	})
	expect(await askForecast(strategist, { ...asked, goalYear: '2060' })).toMatchObject({
		refusal: { because: 'goal-year-too-far', year: 2035 },
	})
	const cost = { key: 'placed-share', value: '130', source: 'Bokslut', year: '2025' }
	expect(await setCostAssumption(strategist, cost)).toMatchObject({ is: 'bad-input' })
	expect(await setCostAssumption(strategist, { ...cost, value: '30', year: '2031' })).toMatchObject({
		is: 'bad-input',
	})
	for (let at = 0; at < 3; at++) valueIn(await askForecast(strategist, asked))
	expect(await askForecast(strategist, asked)).toMatchObject({ refusal: { because: 'forecasts-under-way' } })
})

test('the neighbours of a year later find the goal that has passed no longer asked about', async () => {
	clock.set(instant('2029-02-01T07:00:00Z'))
	const { rows } = valueIn(await forecastStart(strategist, { locale: 'sv' }))
	const done = rows.find(({ state }) => state === 'done')
	await asSystem(house, 1, async ({ db }) => {
		await sql`update counted.forecast set state = 'cancelled' where state = 'waiting'`.execute(db)
	})
	const { forecastId } = valueIn(await countForecastAgain(strategist, { forecastId: done?.id ?? '' }))
	expect((await row(forecastId))?.question.goals).toEqual([])
})
