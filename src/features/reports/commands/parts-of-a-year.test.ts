import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { plainDate } from '../../../foundation/plain-date.ts'
import { type Answer, valueIn } from '../../../platform/answer.ts'
import type { Caller } from '../../../platform/house.ts'
import { asSystem } from '../../../platform/purpose.ts'
import { addIndicator, planPage } from '../../action-plan/index.ts'
import { openSampleCase } from '../../eviction-prevention/samples.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../organisation/samples.ts'
import { askedItem } from '../queries/asked-item.ts'
import { askedItems } from '../queries/asked-items.ts'
import { buildPaper } from '../queries/build-paper.ts'
import { followUpList } from '../queries/follow-up-list.ts'
import { followUpPage } from '../queries/follow-up-page.ts'
import { roundProgress } from '../queries/round-progress.ts'
import { samplePlan } from '../samples.ts'
import { askAboutItems } from './ask-about-items.ts'
import { commentFollowUpItem } from './comment-follow-up-item.ts'
import { freezeFollowUp } from './freeze-follow-up.ts'
import { openFollowUp } from './open-follow-up.ts'
import { settleCycle } from './settle-cycle.ts'

const { house } = await testHouse()
let town: SampleMunicipality
let strategist: Caller
let officer: Caller
let plan: Awaited<ReturnType<typeof samplePlan>>
let opened: string
let tertial: string
let activityId: string

const told = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)
/** What the officer is asked, by what it is about. */
const askedAbout = async (subjectId: string) => ({
	itemId: valueIn(await askedItems(officer, {})).find(({ id }) => id === subjectId)?.itemId,
})
const page = async (roundId = tertial) => valueIn(await followUpPage(strategist, { roundId }))
const printed = async () => JSON.stringify(valueIn(await buildPaper(officer, { roundId: tertial })).document)

beforeAll(async () => {
	town = await sampleMunicipality(house, 'Tertialköping')
	strategist = town.as('strategist')
	officer = town.as('officer')
	plan = await samplePlan(strategist)
	opened = valueIn(
		await addIndicator(strategist, {
			...{
				planId: plan.planId,
				name: 'Öppnade ärenden',
				unit: 'ärenden',
				direction: 'down',
				countedFrom: 2024,
			},
			...{ baseYear: 2024, baseValue: 40, targetYear: 2027, targetValue: 20, targetOperator: '<=' },
			definition: { id: 'cases-opened', version: 1 },
		}),
	).indicatorId
	activityId = valueIn(await planPage(strategist, { planId: plan.planId })).activities[0]?.id ?? ''
	const days = [
		'2025-02-01',
		'2025-08-31',
		'2025-09-01',
		'2026-01-01',
		'2026-08-30',
		'2026-08-31',
		'2026-09-01',
	]
	for (const day of days) await openedOn(day)
})

/** Three cases on the day. */
async function openedOn(day: string): Promise<void> {
	for (let n = 0; n < 3; n++) {
		const caseId = await openSampleCase(officer)
		const openedOn = plainDate(day)
		await asSystem(house, town.municipalityId, async ({ db }) => {
			await db.updateTable('named.evictionCase').set({ openedOn }).where('id', '=', caseId).execute()
		})
	}
}

describe('the budget’s year', () => {
	test('once settled proposes the time that has ended, and gives owners their days', async () => {
		const proposed = async () => valueIn(await followUpList(strategist, {})).proposed
		expect(await proposed()).toEqual({ year: 2025, part: 'year' })
		expect(told(await settleCycle(officer, { cycle: 'tertials', daysToComment: 20 }))).toBe('forbidden')
		expect(told(await settleCycle(strategist, { cycle: 'tertials', daysToComment: 0 }))).toBe('bad-input')
		valueIn(await settleCycle(strategist, { cycle: 'tertials', daysToComment: '20' }))
		expect(await proposed()).toEqual({ year: 2026, part: 'tertial-2' })
	})

	test('opens several plans at once, each once in the time, and names the plan that is not valid then', async () => {
		const other = await samplePlan(strategist, 'En plan till', '2026')
		const period = { year: 2026, part: 'tertial-2' }
		const outside = await openFollowUp(strategist, { planIds: [plan.planId, other.planId], year: 2025 })
		expect(outside).toMatchObject({ refusal: { because: 'year-outside-plan', plan: 'En plan till' } })
		const first = valueIn(await openFollowUp(strategist, { planIds: [plan.planId], ...period }))
		tertial = first.roundId
		const both = valueIn(await openFollowUp(strategist, { planIds: [plan.planId, other.planId], ...period }))
		expect(both.opened.map(({ planId }) => planId)).toEqual([other.planId])
		const again = await openFollowUp(strategist, { planIds: [plan.planId, other.planId], ...period })
		expect(told(again)).toBe('round-already-open')
		expect(told(await openFollowUp(strategist, { planIds: [], ...period }))).toBe('bad-input')
		// The year's own round is another one.
		valueIn(await openFollowUp(strategist, { planIds: [plan.planId], year: 2026 }))
		const { rounds } = valueIn(await followUpList(strategist, {}))
		expect(rounds.find(({ id }) => id === tertial)).toMatchObject({ commentsDueOn: '2026-09-20', late: true })
	})
})

describe('a part of a year', () => {
	test('is counted from the year’s first day to its own last, and last year to the same day', async () => {
		const { items } = await page()
		const item = items.find(({ id }) => id === opened)
		expect(item?.now).toMatchObject({ value: 9, source: 'counted', until: '2026-08-31' })
		expect(item?.before).toMatchObject({ value: 6, until: '2025-08-31' })
	})

	test('is never red: nothing is due, and the next time is told', async () => {
		const { items } = await page()
		expect(items.map(({ status, wrongWay }) => [status, wrongWay])).toEqual([
			['not-due', false],
			['not-due', false],
			['not-due', false],
		])
		expect(items[0]?.why).toContain('2026')
	})

	test('what is typed stands beside what is counted, and alone where nothing is counted', async () => {
		valueIn(await commentFollowUpItem(strategist, { roundId: tertial, subjectId: opened, value: '8' }))
		valueIn(await commentFollowUpItem(strategist, { roundId: tertial, subjectId: plan.asleep, value: 71 }))
		const { items } = await page()
		const byId = (id: string) => items.find((item) => item.id === id)
		expect(byId(opened)).toMatchObject({ now: { value: 9 }, others: [{ value: 8, source: 'typed' }] })
		expect(byId(plan.asleep)).toMatchObject({ now: { value: 71, source: 'typed' }, before: null, others: [] })
		expect(await printed()).toContain('8 inskrivet')
	})

	test('the paper says what it is counted to, and calls itself by its time', async () => {
		const paper = await printed()
		expect(paper).toContain('Uppföljning tertial 2 2026')
		expect(paper).toContain('jan–aug 2025')
		expect(paper).toContain('till och med 31\u00a0augusti\u00a02026')
	})

	test('the year’s own figure is not written in its round, nor any activity’s', async () => {
		const { rounds } = valueIn(await followUpList(strategist, {}))
		const year = rounds.find(({ year, part }) => year === 2026 && part === 'year')?.id
		const typed = { subjectId: plan.asleep, value: 3 }
		expect(told(await commentFollowUpItem(strategist, { roundId: year, ...typed }))).toBe('typed-by-year')
		const ofActivity = { roundId: tertial, subjectId: activityId, value: 3 }
		expect(told(await commentFollowUpItem(strategist, ofActivity))).toBe('typed-by-year')
	})
})

describe('owners', () => {
	test('who is asked may tell of just that, and is shown as the one waited for', async () => {
		const mine = { roundId: tertial, subjectId: activityId }
		const said = { ...mine, comment: 'Alla fick ett samtal i tid.', status: 'done', decision: 'continue' }
		expect(told(await commentFollowUpItem(officer, said))).toBe('missing')
		expect(valueIn(await askedItems(officer, {}))).toEqual([])

		const staffId = officer.actor.actorId
		expect(told(await askAboutItems(officer, { roundId: tertial, subjectIds: [activityId], staffId }))).toBe(
			'forbidden',
		)
		valueIn(
			await askAboutItems(strategist, { roundId: tertial, subjectIds: [activityId, plan.children], staffId }),
		)
		const reader = town.as('reader').actor.actorId
		const wrong = await askAboutItems(strategist, { roundId: tertial, subjectIds: [opened], staffId: reader })
		expect(wrong).toMatchObject({ is: 'bad-input', faults: [{ path: 'staffId' }] })
		expect(valueIn(await askedItems(officer, {}))).toHaveLength(2)
		const { waiting } = valueIn(await roundProgress(strategist, { year: 2026, part: 'tertial-2' }))
		expect(waiting[0]).toMatchObject({ who: 'Prov officer', by: 'asked', late: true })
		expect(waiting[0]?.what).toEqual(['Barn som vräks', 'Kontakt inom tre dagar'])

		valueIn(await commentFollowUpItem(officer, said))
		expect(valueIn(await askedItem(officer, await askedAbout(activityId)))).toMatchObject({
			status: 'done',
			comment: said.comment,
		})
		const others = { roundId: tertial, subjectId: opened, comment: 'Inte min' }
		expect(told(await commentFollowUpItem(officer, others))).toBe('missing')
		expect(told(await askedItem(town.as('coordinator'), await askedAbout(activityId)))).toBe('missing')
		const { activities } = await page()
		expect(activities[0]).toMatchObject({ status: 'done', toldBy: 'Prov officer', decision: 'continue' })
		expect(await printed()).toContain('Alla fick ett samtal i tid.')
	})

	test('see small figures of what they answer for as the paper words them', async () => {
		const child = { roundId: tertial, subjectId: plan.children }
		valueIn(await commentFollowUpItem(strategist, { ...child, value: 2 }))
		expect(valueIn(await askedItem(officer, await askedAbout(plan.children))).figures).toEqual({
			before: '–',
			now: 'färre än\u00a05',
		})
		expect(await printed()).toContain('färre än')
	})

	test('a status is of its own kind, and an indicator’s needs a reason', async () => {
		const ofIndicator = { roundId: tertial, subjectId: opened }
		expect(told(await commentFollowUpItem(strategist, { ...ofIndicator, status: 'done' }))).toBe(
			'status-of-another-kind',
		)
		const bare = { ...ofIndicator, status: 'behind' }
		expect(told(await commentFollowUpItem(strategist, bare))).toBe('bad-input')
		valueIn(await commentFollowUpItem(strategist, { ...bare, reason: 'Fler än väntat' }))
		const { items } = await page()
		expect(items.find(({ id }) => id === opened)).toMatchObject({
			status: 'not-due',
			override: { status: 'behind', reason: 'Fler än väntat', by: 'Prov strategist' },
		})
	})

	test('are asked again the next time', async () => {
		const next = { planIds: [plan.planId], year: 2025, part: 'half-year' }
		const { roundId } = valueIn(await openFollowUp(strategist, next))
		const { activities } = await page(roundId)
		expect(activities[0]).toMatchObject({ answerer: 'Prov officer', comment: '' })
	})
})

describe('frozen', () => {
	test('a part keeps its figures and its activities, whatever comes later, and prints what came late', async () => {
		const running = valueIn(
			await openFollowUp(strategist, { planIds: [plan.planId], year: 2027, part: 'tertial-1' }),
		)
		const early = await freezeFollowUp(strategist, { roundId: running.roundId })
		expect(early).toMatchObject({ refusal: { because: 'period-not-ended', day: '2027-04-30' } })
		valueIn(await freezeFollowUp(strategist, { roundId: tertial }))
		const before = await page()
		await openedOn('2026-08-15')
		const after = await page()
		expect(after.items).toEqual(before.items)
		expect(after.items.find(({ id }) => id === opened)?.now).toMatchObject({ value: 9, until: '2026-08-31' })
		expect(after.activities[0]).toMatchObject({ status: 'done', comment: 'Alla fick ett samtal i tid.' })
		expect(await printed()).toContain('Öppnade ärenden 31\u00a0augusti\u00a02026: publicerat 9, nu 12')
		const late = await commentFollowUpItem(officer, {
			roundId: tertial,
			subjectId: activityId,
			comment: 'För sent',
		})
		expect(told(late)).toBe('already-frozen')
	})

	test('what was said of a whole year is said on its indicators', async () => {
		const { roundId } = valueIn(await openFollowUp(strategist, { planIds: [plan.planId], year: 2025 }))
		const said = {
			roundId,
			subjectId: plan.asleep,
			comment: 'Fler platser',
			status: 'on-track',
			reason: 'Nya hus',
		}
		valueIn(await commentFollowUpItem(strategist, said))
		valueIn(await freezeFollowUp(strategist, { roundId }))
		const { indicators } = valueIn(await planPage(strategist, { planId: plan.planId, year: 2025 }))
		const one = indicators.find(({ id }) => id === plan.asleep)
		expect(one?.comments[0]).toMatchObject({ year: 2025, text: 'Fler platser' })
		expect(one?.standing).toMatchObject({ shown: 'on-track', override: { reason: 'Nya hus' } })
	})
})
