import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { addDays, type PlainDate, plainDate } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import { asSystem } from '../../../platform/purpose.ts'
import type { Act } from '../../../platform/transaction.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../organisation/samples.ts'
import { flowBoard } from '../queries/flow-board.ts'
import { balanceOf } from '../rules/board/balance.ts'
import { cellsOfCount } from '../rules/board/count-in-months.ts'
import { everyAdult } from '../rules/board/group.ts'
import { recordSampleContact, startSampleSpell } from '../samples.ts'
import { readFlow } from '../store/flow-reading.ts'
import { changeRun, findRun } from '../store/flow-runs.ts'
import { cancelFlowRun } from './cancel-flow-run.ts'
import { chooseLiveDefinition } from './choose-live-definition.ts'
import { countFlowBy } from './count-flow-by.ts'
import { rebuildFlow } from './rebuild-flow.ts'
import { workOnFlowRun } from './work-on-flow-run.ts'

const { house } = await testHouse()
const period = { from: plainDate('2026-01-01'), until: plainDate('2026-10-12') }
const categories = [1, 2, 3, 4]
let town: SampleMunicipality

const inTown = async <T>(work: (act: Act) => Promise<T>) => await asSystem(house, town.municipalityId, work)

beforeAll(async () => {
	town = await sampleMunicipality(house)
	await inTown(async (act) => {
		for (let n = 0; n < 12; n++) await addPerson(act, n)
		await rebuildFlow(act)
	})
})

/** Each a month later than the one before: a shelter, then a flat with terms or a home of one's own. */
async function addPerson({ db, actor }: Act, n: number): Promise<void> {
	const { municipalityId } = actor
	const { committeeId } = town
	const id = randomUUID()
	const day = addDays(plainDate('2025-09-01'), n * 30)
	await db.insertInto('named.person').values({ municipalityId, id, committeeId }).execute()
	const spell = (from: PlainDate, until: string, place: 'night-shelter' | 'reference-housing') => ({
		...{ municipalityId, committeeId, personId: id, during: `[${from},${until})`, place },
		...{ stayMunicipality: '1980', recordedBy: town.as('officer').actor.actorId },
	})
	await db
		.insertInto('named.spell')
		.values(spell(day, addDays(day, 40), 'night-shelter'))
		.execute()
	await db
		.insertInto('named.contact')
		.values({
			...{ municipalityId, committeeId, personId: id, onDay: addDays(day, 39), kind: 'night' },
			recordedBy: town.as('officer').actor.actorId,
		})
		.execute()
	if (n % 2 === 0) {
		await db
			.insertInto('named.spell')
			.values(spell(addDays(day, 40), '', 'reference-housing'))
			.execute()
	}
}

const closing = async (definition: string) =>
	await inTown(async ({ db }) => {
		const question = { municipalityId: town.municipalityId, definition, group: everyAdult, period }
		return balanceOf(await readFlow(db, question), categories)
	})

const runOf = async (runId: string) => await inTown(async ({ db }) => await findRun(db, runId))

test('facts that were poured in are counted, and nothing of it is a correction', async () => {
	const rows = new Map((await closing('se-2023')).map((row) => [row.line, row]))
	expect(rows.get('corrections')?.all).toBe(0)
	expect(rows.get('in-new')?.all).toBeGreaterThan(5)
	expect(rows.get('closing')?.categories[2]).toBe(6)
})

test('a definition that is not kept at hand is counted by a job, and tells what keeping it would tell', async () => {
	const { runId } = valueIn(await countFlowBy(town.as('strategist'), { definition: 'se-2011' }))
	await workOnFlowRun(house, { runId, municipalityId: town.municipalityId })
	const run = await runOf(runId)
	expect(run).toMatchObject({ state: 'done', peopleDone: 12, peopleTotal: 12 })
	const counted = balanceOf(cellsOfCount(run?.result?.cells ?? [], period, 'adult'), categories)

	const chosen = await chooseLiveDefinition(town.as('administrator'), {
		position: '2',
		definition: 'se-2011',
		since: '2011-05-02',
	})
	const { runId: rebuild } = valueIn(chosen)
	await workOnFlowRun(house, { runId: rebuild, municipalityId: town.municipalityId })
	expect(await closing('se-2011')).toEqual(counted)
})

test('a count that others wait for is joined, and gives nothing when it is cancelled', async () => {
	const { runId } = valueIn(await countFlowBy(town.as('strategist'), { definition: 'dk-2024' }))
	expect(valueIn(await countFlowBy(town.as('officer'), { definition: 'dk-2024' })).runId).toBe(runId)
	valueIn(await cancelFlowRun(town.as('strategist'), { runId }))
	await workOnFlowRun(house, { runId, municipalityId: town.municipalityId })
	expect(await runOf(runId)).toMatchObject({ state: 'cancelled', result: null, peopleDone: 0 })
	expect(await cancelFlowRun(town.as('strategist'), { runId })).toMatchObject({ is: 'refused' })
})

test('whoever is written about before a rebuild comes to them is nobody that was learnt of late', async () => {
	const given = { position: '2', definition: 'dk-2024', since: '2024-01-01' }
	const { runId } = valueIn(await chooseLiveDefinition(town.as('administrator'), given))
	const people = await inTown(
		async ({ db }) => await db.selectFrom('named.person').select('id').orderBy('id').execute(),
	)
	const touched = people[0]?.id ?? ''
	await recordSampleContact(town.as('officer'), touched, '2026-10-10')
	const lateRows = async () =>
		await inTown(async ({ db }) => {
			const late = db.selectFrom('named.contribution').select('day').where('definition', '=', 'dk-2024')
			return await late.where('recordedMonth', '>', sql<never>`day`).execute()
		})
	expect(await lateRows()).toEqual([])
	await workOnFlowRun(house, { runId, municipalityId: town.municipalityId })
	expect(await lateRows()).toEqual([])

	// Once counted, what is learnt of long ago is late all the same.
	const past = { endsOn: '2025-06-01', destination: 'unknown' }
	await startSampleSpell(town.as('officer'), touched, '2025-05-01', past)
	expect(await lateRows()).not.toEqual([])
})

test('an interrupted rebuild goes on after the last people who were counted', async () => {
	const given = { position: '2', definition: 'se-2017', since: '2017-04-03' }
	const { runId } = valueIn(await chooseLiveDefinition(town.as('administrator'), given))
	const last = await inTown(async ({ db }) => {
		const people = await db.selectFrom('named.person').select('id').orderBy('id').execute()
		await changeRun(db, runId, { lastPersonId: people[9]?.id ?? null, peopleDone: 10 })
		return people.slice(10).map(({ id }) => id)
	})
	await workOnFlowRun(house, { runId, municipalityId: town.municipalityId })
	expect(await runOf(runId)).toMatchObject({ state: 'done', peopleDone: 12 })
	const counted = await inTown(
		async ({ db }) =>
			await db
				.selectFrom('named.contribution')
				.select('personId')
				.distinct()
				.where('definition', '=', 'se-2017')
				.execute(),
	)
	expect(counted.map(({ personId }) => personId).sort()).toEqual(last)
})

test('only administrators choose what is kept at hand, at most two, each in one place', async () => {
	const given = { position: '2', definition: 'se-2017', since: '2017-04-03' }
	expect((await chooseLiveDefinition(town.as('strategist'), given)).is).toBe('forbidden')
	const twice = { ...given, definition: 'se-2023' }
	expect(await chooseLiveDefinition(town.as('administrator'), twice)).toMatchObject({
		refusal: { because: 'definition-kept-at-hand' },
	})
	expect(await countFlowBy(town.as('strategist'), { definition: 'se-2023' })).toMatchObject({ is: 'refused' })
	const before = await closing('se-2023')
	const { runId } = valueIn(await chooseLiveDefinition(town.as('administrator'), given))
	await workOnFlowRun(house, { runId, municipalityId: town.municipalityId })
	expect(await closing('se-2023')).toEqual(before)
	expect((await closing('se-2011')).every((row) => row.all === 0)).toBe(true)
	expect((await closing('se-2017')).at(-1)?.all).toBeGreaterThan(0)
})

test('a rebuild of what is kept at hand is not cancelled: the board says that it is being counted anew', async () => {
	const given = { position: '2', definition: 'se-2017', since: '2017-04-03' }
	const { runId } = valueIn(await chooseLiveDefinition(town.as('administrator'), given))
	expect(await cancelFlowRun(town.as('strategist'), { runId })).toMatchObject({
		refusal: { because: 'rebuild-cannot-be-cancelled' },
	})
	expect(await runOf(runId)).toMatchObject({ state: 'waiting' })
	const board = async (view: string) => valueIn(await flowBoard(town.as('officer'), { view })).countedAnew
	expect([await board('se-2017'), await board('se-2023')]).toEqual([true, false])
	await workOnFlowRun(house, { runId, municipalityId: town.municipalityId })
	expect(await board('se-2017')).toBe(false)
	const own = await chooseLiveDefinition(town.as('administrator'), {
		...{ position: '1', definition: 'se-2023', since: '2023-05-01' },
	})
	const reader = async () => valueIn(await flowBoard(town.as('reader'), {})).countedAnew
	expect(await reader()).toBe(true)
	await workOnFlowRun(house, { runId: valueIn(own).runId, municipalityId: town.municipalityId })
	expect(await reader()).toBe(false)
})
