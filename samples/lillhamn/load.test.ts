import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { listPlans } from '../../src/features/action-plan/queries/list-plans.ts'
import { planPage } from '../../src/features/action-plan/queries/plan-page.ts'
import { worklist } from '../../src/features/eviction-prevention/queries/worklist.ts'
import { searchPeople } from '../../src/features/people/index.ts'
import type { Answer } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { testHouse } from '../../tests/support/house.ts'
import { lillhamnsOwn } from '../../tests/support/lillhamn.ts'
import { figuresFor } from './figures.ts'
import { demoAccounts, fillLillhamn } from './load.ts'

const { house, databaseUrl } = await testHouse()

beforeAll(async () => {
	await fillLillhamn(house)
})

const as = async (name: string): Promise<Caller> => ({ house, actor: await lillhamnsOwn(databaseUrl, name) })

function given<Value>(answer: Answer<Value>): Value {
	if (answer.is !== 'done') throw new Error(`expected an answer, got ${answer.is}`)
	return answer.value
}

const countIn = (table: string) =>
	asSystem(house, 1, async ({ db }) => {
		const { rows } = await sql<{
			count: number
		}>`select count(*)::int as count from ${sql.table(table)}`.execute(db)
		return rows[0]?.count ?? 0
	})

test.each([
	['named.person', 1500],
	['named.eviction_case', 800],
	['named.contact_attempt', 2500],
	['named.notice', 800],
	['counted.activity', 14],
	['named.spell', 2000],
	['named.contact', 9000],
	['named.bed', 150],
	['named.stay', 1000],
	['named.agreement_offer', 600],
	['named.support_plan', 30],
])('%s holds at least %i rows', async (table, least) => {
	expect(await countIn(table)).toBeGreaterThanOrEqual(least)
})

test('there is an account for each kind of work and a second landlord', () => {
	expect(demoAccounts).toHaveLength(12)
})

test('the plan counts the evictions and the children that the cases were made to give', async () => {
	const strategist = await as('Maria Ström')
	const { plans } = given(await listPlans(strategist, {}))
	const page = given(
		await planPage(strategist, { planId: plans.find(({ validFrom }) => validFrom === 2021)?.id }),
	)
	const outcomes = (key: string) =>
		new Map(
			page.indicators
				.find((one) => one.key === key)
				?.years.map(({ year, official }) => [year, official?.value]),
		)
	for (const year of [2021, 2022, 2023, 2024, 2025]) {
		const { evictions, childrenEvicted } = figuresFor(year)
		expect([year, outcomes('LH-2').get(year), outcomes('LH-1').get(year)]).toEqual([
			year,
			evictions,
			childrenEvicted,
		])
	}
	expect(outcomes('LH-2').get(2020)).toBe(22)
	expect(
		Object.fromEntries(page.indicators.map(({ key, standing }) => [key, standing.shown])),
	).toMatchInlineSnapshot(`
		{
		  "LH-1": "not-reached",
		  "LH-10": "behind",
		  "LH-11": "behind",
		  "LH-12": "not-reached",
		  "LH-13": "not-reached",
		  "LH-2": "behind",
		  "LH-3": "behind",
		  "LH-4": "reached",
		  "LH-5": "behind",
		  "LH-6": "wrong-way",
		  "LH-7": "on-track",
		  "LH-8": "reached",
		  "LH-9": "no-target",
		}
	`)
})

test("Sara Holm's list has the same-day matter first, then the children's", async () => {
	const { rows } = given(await worklist(await as('Sara Holm'), { whose: 'own' }))
	expect(rows.length).toBeGreaterThan(4)
	expect(rows.slice(0, 3).map(({ tenant, nextStep }) => `${tenant}: ${nextStep?.id}`)).toEqual([
		'Nadia Berg: confirm-to-authority',
		'Jenny Åkerlund: assume-liability',
		'Juha Niskanen: answer-children',
	])
})

test('a protected person is found only by those with named access', async () => {
	const found = async (name: string) =>
		JSON.stringify(given(await searchPeople(await as(name), { text: 'Ingvild Lunde' })))
	expect(await found('Sara Holm')).not.toContain('Ingvild')
	expect(await found('Ali Demir')).toContain('Ingvild')
})
