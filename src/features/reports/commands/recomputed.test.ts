import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asKnownAt } from '../../../../tests/support/as-known.ts'
import { testHouse } from '../../../../tests/support/house.ts'
import { withSql } from '../../../../tests/support/sql.ts'
import { plainDate } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import { asSystem } from '../../../platform/purpose.ts'
import { addIndicator, createPlan } from '../../action-plan/index.ts'
import { openSampleCase } from '../../eviction-prevention/samples.ts'
import { overrideStatus, typeValue } from '../../indicators/index.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { followUpPage } from '../queries/follow-up-page.ts'
import { type Part, parts } from '../rules/period.ts'
import { commentFollowUpItem } from './comment-follow-up-item.ts'
import { freezeFollowUp } from './freeze-follow-up.ts'
import { openFollowUp } from './open-follow-up.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Återköping')
const strategist = town.as('strategist')
const officer = town.as('officer')
let plans = 0

type World = {
	readonly roundId: string
	readonly counted: string
	readonly typed: string
	readonly part: Part
}

/** What can happen to figures: each may be written, or written over, before the freezing, while it goes on, and after it. */
const event = fc.oneof(
	fc.record({
		is: fc.constant('typed' as const),
		year: fc.integer({ min: 2022, max: 2025 }),
		value: fc.nat(90),
	}),
	fc.record({
		is: fc.constant('opened' as const),
		day: fc.constantFrom('2024-03-01', '2024-08-31', '2025-03-01', '2025-08-31', '2025-12-31'),
	}),
	fc.record({
		is: fc.constant('moved' as const),
		day: fc.constantFrom('2024-05-01', '2025-05-01', '2025-12-01'),
	}),
	fc.record({ is: fc.constant('said' as const), text: fc.constantFrom('Bra', 'Sämre', 'Vet inte') }),
	fc.record({ is: fc.constant('set' as const), status: fc.constantFrom('behind', 'reached', 'computed') }),
)
type Event = typeof event extends fc.Arbitrary<infer One> ? One : never

async function happen({ roundId, counted, typed, part }: World, one: Event): Promise<void> {
	const openedOn = 'day' in one ? plainDate(one.day) : null
	switch (one.is) {
		case 'typed':
			if (part === 'year')
				await typeValue(strategist, { indicatorId: typed, year: one.year, value: one.value })
			else await commentFollowUpItem(strategist, { roundId, subjectId: typed, value: one.value })
			return
		case 'opened':
			await dated(await openSampleCase(officer), openedOn)
			return
		case 'moved':
			await dated(null, openedOn)
			return
		case 'said':
			await commentFollowUpItem(strategist, { roundId, subjectId: counted, comment: one.text })
			return
		case 'set':
			await overrideStatus(strategist, { indicatorId: typed, year: 2025, status: one.status, reason: 'Skäl' })
	}
}

/** A case's day written, or written over for whichever case was changed last. */
async function dated(caseId: string | null, openedOn: ReturnType<typeof plainDate> | null): Promise<void> {
	if (openedOn === null) return
	await asSystem(house, town.municipalityId, async ({ db }) => {
		const last = db.selectFrom('named.evictionCase').select('id').orderBy('recordedAt', 'desc').limit(1)
		await db
			.updateTable('named.evictionCase')
			.set({ openedOn })
			.where('id', 'in', caseId === null ? last : [caseId])
			.execute()
	})
}

async function begin(part: Part): Promise<World> {
	const plan = { title: `Plan ${++plans}`, kind: 'plan', committee: 'SN', validFrom: 2022, validTo: 2027 }
	const { planId } = valueIn(await createPlan(strategist, plan))
	const promise = {
		planId,
		unit: 'ärenden',
		direction: 'down',
		baseYear: 2022,
		baseValue: 40,
		targetYear: 2027,
		targetValue: 9,
	}
	const definition = { definition: { id: 'cases-opened', version: 1 }, countedFrom: 2023 }
	const counted = valueIn(
		await addIndicator(strategist, { ...promise, ...definition, name: 'Öppnade' }),
	).indicatorId
	const typed = valueIn(await addIndicator(strategist, { ...promise, name: 'Inskrivna' })).indicatorId
	const { roundId } = valueIn(await openFollowUp(strategist, { planIds: [planId], year: 2025, part }))
	return { roundId, counted, typed, part }
}

const figuresOf = async ({ roundId }: World) =>
	valueIn(await followUpPage(strategist, { roundId })).items.map((item) => ({
		...{ now: item.now?.value, before: item.before?.value, others: item.others.map(({ value }) => value) },
		...{ trend: item.trend, status: item.status, override: item.override?.status, comment: item.comment },
	}))

/** The moment of the database's clock at which the round was marked as frozen, just before. */
async function momentOf({ roundId }: World): Promise<string> {
	return await withSql(databaseUrl, async (sql) => {
		const [row] = await sql.rows<{ moment: string }>(
			`select (max(recorded_to) - interval '1 microsecond')::text as moment from history.plan_follow_up where id = $1`,
			[roundId],
		)
		return row?.moment ?? ''
	})
}

test('what was frozen is what one counts again from what was known then, whoever wrote meanwhile and whatever came later', async () => {
	const seen = { changed: 0, parts: new Set<Part>() }
	const events = (max: number) => fc.array(event, { maxLength: max })
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...parts),
			events(5),
			events(3),
			events(5),
			async (part, before, during, after) => {
				const world = await begin(part)
				for (const one of before) await happen(world, one)
				const [frozen] = await Promise.all([
					freezeFollowUp(strategist, { roundId: world.roundId }),
					...during.map((one) => happen(world, one)),
				])
				valueIn(frozen)
				const published = await figuresOf(world)
				const moment = await momentOf(world)
				for (const one of after) await happen(world, one)
				expect(await figuresOf(world)).toEqual(published)
				await asKnownAt(databaseUrl, moment)
				expect(
					valueIn(await followUpPage(strategist, { roundId: world.roundId })).followUp.frozenAt,
				).toBeNull()
				expect(await figuresOf(world)).toEqual(published)
				seen.parts.add(part)
				seen.changed += published.some(({ trend, now }) => trend.length > 0 || now !== undefined) ? 1 : 0
			},
		),
		{ numRuns: 20 },
	)
	expect(seen.parts.size).toBeGreaterThan(2)
	expect(seen.changed).toBeGreaterThan(10)
}, 120_000)
