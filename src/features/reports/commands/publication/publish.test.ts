import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { lillhamnsOwn } from '../../../../../tests/support/lillhamn.ts'
import { lillhamnHouse } from '../../../../../tests/support/lillhamn-house.ts'
import { slipInChange } from '../../../../../tests/support/slip-in.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { isSmallCount } from '../../../../foundation/small-counts.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { listPlans, planFacts } from '../../../action-plan/index.ts'
import type { PublishedFollowUp, PublishedPlan } from '../../published.ts'
import { followUpList } from '../../queries/follow-up-list.ts'
import { preparedPublication } from '../../queries/publication/prepared-publication.ts'
import { prepareFollowUp } from './prepare-follow-up.ts'
import { preparePlan } from './prepare-plan.ts'
import { publishPrepared } from './publish-prepared.ts'
import { withdrawPublished } from './withdraw-published.ts'

// Lillhamn as it is poured, with nothing published yet.
const { house, databaseUrl } = await lillhamnHouse()
let maria: Caller
let planId = ''
let rounds: readonly { readonly id: string; readonly year: number; readonly frozenAt: unknown }[] = []

beforeAll(async () => {
	maria = { house, actor: await lillhamnsOwn(databaseUrl, 'Maria Ström') }
	planId = valueIn(await listPlans(maria, {})).plans.find(({ state }) => state === 'in-force')?.id ?? ''
	rounds = valueIn(await followUpList(maria, {})).rounds
	await withSql(databaseUrl, async (sql) => {
		await sql.rows('truncate published.site cascade')
	})
})

const openSite = () =>
	withSql(databaseUrl, (sql) =>
		sql.rows(
			`insert into published.site (municipality_id, slug, name, locale, band_colour, link_colour, contact, digest)
			values (1, 'lillhamn', 'Lillhamns kommun', 'sv', '#fff3ec', '#0b5cad', 'kontakt@lillhamn.example', 'd0')`,
		),
	)

/** What anyone may read, by the public's own role. */
async function openPages() {
	return await house.published
		.selectFrom('published.page')
		.select(['id', 'subjectId', 'slug', 'number', 'content', 'parts'])
		.orderBy('number')
		.execute()
}
const openPictures = async () =>
	(await house.published.selectFrom('published.picture').select('digest').execute()).length

async function publishedPlan(): Promise<PublishedPlan> {
	const page = (await openPages()).findLast(({ subjectId }) => subjectId === planId)
	return page?.content as unknown as PublishedPlan
}

describe('publishing', () => {
	test('waits until the municipality has opened its pages', async () => {
		expect(await preparePlan(maria, { planId })).toMatchObject({ refusal: { because: 'site-not-open' } })
		await openSite()
	})

	test('shows nothing to anyone before it has been looked at', async () => {
		const { pageId } = valueIn(await preparePlan(maria, { planId }))
		expect(valueIn(await preparedPublication(maria, { pageId })).holds).toMatchObject({
			goals: 3,
			indicators: 13,
		})
		expect([await openPages(), await openPictures()]).toEqual([[], 0])
	})

	test('opens what was looked at, to the letter, and no other', async () => {
		const { pageId, digest } = valueIn(await preparePlan(maria, { planId }))
		expect(await publishPrepared(maria, { pageId, digest: 'another' })).toMatchObject({
			...{ refusal: { because: 'changed-meanwhile' } },
		})
		expect(await openPages()).toEqual([])
		expect(await publishPrepared(maria, { pageId, digest })).toMatchObject({ is: 'done' })
		expect(await openPages()).toMatchObject([
			{ slug: 'ett-hem-i-lillhamn-plan-mot-hemloshet-2021-2026', number: 1 },
		])
		expect(await publishPrepared(maria, { pageId, digest })).toEqual({ is: 'missing' })
	})

	test('words every small number of people, wherever it stands', async () => {
		const plan = await publishedPlan()
		const { indicators } = valueIn(await planFacts(maria, { planId, year: plan.figuresOf.year }))
		const things = indicators.filter(({ things }) => things).map(({ id }) => id)
		const told = plan.indicators
			.filter(({ id, isShare }) => !things.includes(id) && !isShare)
			.flatMap(({ figures, base }) => [...figures.map(({ value }) => value), base?.value])
		expect(told.filter((value) => typeof value === 'number').length).toBeGreaterThan(20)
		expect(told.filter((value) => typeof value === 'number' && isSmallCount(value))).toEqual([])
		expect(told).toContainEqual({ fewerThan: 5 })
		const base = JSON.stringify(plan.versions.flatMap((version) => version.indicators.map((one) => one.base)))
		expect(base).toContain('färre än')
		expect(base).not.toMatch(/"[1-4] \(/)
	})

	test('shows the figures of the last year that was frozen', async () => {
		const { figuresOf, indicators } = await publishedPlan()
		const frozen = rounds.filter(({ frozenAt }) => frozenAt !== null).map(({ year }) => year)
		expect(figuresOf).toMatchObject({ year: Math.max(...frozen), frozenOn: expect.any(String) })
		expect(indicators.flatMap((one) => one.figures).filter(({ year }) => year > figuresOf.year)).toEqual([])
	})

	test('names nobody on the staff', async () => {
		const text = JSON.stringify(await openPages())
		const staff = await withSql(databaseUrl, (sql) =>
			sql.rows<{ name: string }>('select name from named.staff where municipality_id = 1'),
		)
		expect(staff.length).toBeGreaterThan(10)
		expect(staff.filter(({ name }) => text.includes(name))).toEqual([])
	})

	test('what is published stands: not even the house changes it', async () => {
		const change = withSql(databaseUrl, (sql) =>
			sql.rows(`update published.page set content = '{}' where published_at is not null`),
		)
		await expect(change).rejects.toThrow('what is published stands')
	})

	test('what is published stands: its charts are drawn once, and nothing is put beside them', async () => {
		const redrawn = slipInChange(maria, 'work', sql`update published.picture set bytes = 'x'`)
		expect(await redrawn).toBe('42501')
		const [page] = await openPages()
		const beside = slipInChange(
			maria,
			'work',
			sql`insert into published.page_picture (municipality_id, page_id, digest) values (1, ${page?.id}, 'd')`,
		)
		expect(await beside).toBe('42501')
	})

	test('keeps the address of a plan, and gives it to no other', async () => {
		const again = valueIn(await preparePlan(maria, { planId, slug: 'hem' }))
		await publishPrepared(maria, again)
		expect((await openPages()).map(({ slug, number }) => [slug, number])).toEqual([
			['ett-hem-i-lillhamn-plan-mot-hemloshet-2021-2026', 1],
			['hem', 2],
		])
		const { pageId } = valueIn(await preparePlan(maria, { planId }))
		expect(valueIn(await preparedPublication(maria, { pageId }))).toMatchObject({
			...{ address: '/p/lillhamn/plans/hem', same: true },
		})
		expect(await preparePlan(maria, { planId, slug: 'Hem & hus' })).toMatchObject({
			...{ is: 'bad-input', faults: [{ path: 'slug', problem: 'not-an-address' }] },
		})
	})

	test('takes a follow-up when it is frozen, beside its plan', async () => {
		const open = rounds.find(({ frozenAt }) => frozenAt === null)
		const frozen = rounds.find(({ frozenAt, year }) => frozenAt !== null && year === 2024)
		expect(await prepareFollowUp(maria, { roundId: open?.id })).toMatchObject({
			refusal: { because: 'not-frozen' },
		})
		const prepared = valueIn(await prepareFollowUp(maria, { roundId: frozen?.id }))
		await publishPrepared(maria, prepared)
		const page = (await openPages()).find(({ subjectId }) => subjectId === frozen?.id)
		if (page === undefined) throw new Error('the follow-up is not open')
		expect(page.slug).toBe('2024')
		const { indicators, period } = page.content as unknown as PublishedFollowUp
		expect(period).toBe('2024')
		expect(indicators.filter(({ now }) => typeof now === 'number').length).toBeGreaterThan(5)
	})

	test('is taken back at once, charts and follow-ups too, and can be done anew', async () => {
		expect(await openPictures()).toBeGreaterThan(10)
		await withdrawPublished(maria, { subjectId: planId })
		expect(await openPictures()).toBe(0)
		expect((await openPages()).map(({ content, slug }) => [slug, content])).toEqual([['hem', null]])
		expect(await withdrawPublished(maria, { subjectId: planId })).toMatchObject({
			...{ refusal: { because: 'not-published' } },
		})
		const roundId = rounds.find(({ frozenAt }) => frozenAt !== null)?.id
		expect(await prepareFollowUp(maria, { roundId })).toMatchObject({
			refusal: { because: 'plan-not-published' },
		})
		await publishPrepared(maria, valueIn(await preparePlan(maria, { planId })))
		expect((await openPages()).at(-1)).toMatchObject({ slug: 'hem', content: { is: 'plan' } })
	})

	test.each(['Sara Holm', 'Lena Wik', 'Gunnar Fors', 'Mats Ek'])('is not for %s', async (name) => {
		const caller = { house, actor: await lillhamnsOwn(databaseUrl, name) }
		expect(await preparePlan(caller, { planId })).toEqual({ is: 'forbidden' })
		expect(await withdrawPublished(caller, { subjectId: planId })).toEqual({ is: 'forbidden' })
	})
})
