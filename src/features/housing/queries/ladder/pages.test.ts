import { beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson, registerPerson } from '../../../people/index.ts'
import { reviewSupport } from '../../../support/index.ts'
import { delegateSupportSample } from '../../../support/samples.ts'
import { assessFidelity } from '../../commands/ladder/assess-fidelity.ts'
import { endRefundStay } from '../../commands/ladder/end-refund-stay.ts'
import { grantHome } from '../../commands/ladder/grant-home.ts'
import { noteBlocker } from '../../commands/ladder/note-blocker.ts'
import { recordBreakdown } from '../../commands/ladder/record-breakdown.ts'
import { recordRefundStay } from '../../commands/ladder/record-refund-stay.ts'
import { setHousingFirstPlaces } from '../../commands/ladder/set-housing-first-places.ts'
import { fidelityForm } from '../../rules/ladder/fidelity.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { housingFirstPage } from './housing-first-page.ts'
import { ladderBoard } from './ladder-board.ts'
import { leasePage } from './lease-page.ts'
import { refundPage } from './refund-page.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Sidköping')
const officer = town.as('officer')
const told = (answer: Answer<unknown>) =>
	answer.is === 'refused'
		? answer.refusal.because
		: answer.is === 'bad-input'
			? answer.faults.map(({ path, problem }) => `${path}: ${problem}`).join(', ')
			: answer.is

const person = async (givenName: string) =>
	valueIn(
		await registerPerson(officer, {
			...{ givenName, familyName: 'Prov', bornOn: '1988-04-17', sex: 'woman', registerAnyway: 'yes' },
		}),
	).personId

async function living(givenName: string, otherwise: object = {}) {
	const personId = await person(givenName)
	const { dwellingId } = await sampleProperty(officer, town.unitId, `Lägenhet ${givenName}`)
	const bedId = await sampleBed(officer, dwellingId, 'Hemmet', { kind: 'home', sleeps: 3 })
	const granted = valueIn(
		await grantHome(officer, {
			...{
				personId,
				bedId,
				form: 'training-flat',
				startsOn: '2026-06-01',
				endsOn: '2027-06-01',
				tenure: 'sublease',
			},
			...{
				rent: '6000',
				noticeMonths: '3',
				legalBasis: 'SoL 11:1',
				decidedOn: '2026-05-20',
				reasons: 'Behöver hem.',
			},
			...{ supportKind: 'housing-support', hoursAWeek: '3', ...otherwise },
		}),
	)
	return { personId, ...granted }
}

beforeAll(async () => {
	await delegateSupportSample(officer)
})

test('the ladder tells who is on which step, how long, and that a checkpoint is late', async () => {
	const { stayId } = await living('Signe')
	const board = valueIn(await ladderBoard(officer, {}))
	const row = board.steps.flatMap(({ people }) => people).find((one) => one.stayId === stayId)
	expect(row).toMatchObject({
		...{ form: 'training-flat', name: 'Signe Prov', daysThere: 133, checkOn: '2026-09-01', late: true },
	})
	// Those who only read the figures are told of nobody.
	const reader = valueIn(await ladderBoard(town.as('reader'), {}))
	expect([reader.mayWork, reader.steps]).toEqual([false, []])
})

test('the ladder’s list is of one’s own units, and says how much stands in the way, not what', async () => {
	const { stayId } = await living('Ebba')
	valueIn(await noteBlocker(officer, { stayId, kind: 'arrears', fromDay: '2026-08-01' }))
	const rowFor = async (caller: Caller) =>
		valueIn(await ladderBoard(caller, {}))
			.steps.flatMap(({ people }) => people)
			.find((one) => one.stayId === stayId)
	expect((await rowFor(officer))?.blockers).toBe(1)
	expect(JSON.stringify(await rowFor(officer))).not.toContain('arrears')
	expect(await rowFor(await town.another('officer', { unit: 'new' }))).toBeUndefined()
})

test('a home’s page tells what the law says of its lease, and that it cannot be ended before a review', async () => {
	const { stayId } = await living('Alva')
	const page = valueIn(await leasePage(officer, { stayId }))
	expect(page.lease).toMatchObject({
		...{ security: { security: 'after-two-years', from: '2028-06-01' }, cap: null },
		warnings: ['own-rent-unknown', 'landlord-not-notified'],
	})
	expect(page.ending).toMatchObject({ allowed: false, changedOn: '2026-06-01' })
	expect(page.support).toMatchObject([{ kind: 'housing-support', minutesAWeek: 180 }])
	expect(told(await leasePage(town.as('reader'), { stayId }))).toBe('forbidden')
})

test('whoever is protected is on nobody’s ladder but theirs who may know', async () => {
	const { personId, stayId } = await living('Hedda')
	valueIn(await protectPerson(officer, { personId, protection: 'confidentiality', source: 'own-assessment' }))
	expect(told(await leasePage(officer, { stayId }))).toBe('done')
	const colleague = await town.another('officer')
	const seen = valueIn(await ladderBoard(colleague, {})).steps.flatMap(({ people }) => people)
	expect(seen.some((one) => one.stayId === stayId || one.name?.includes('Hedda'))).toBe(false)
	expect(told(await leasePage(colleague, { stayId }))).toBe('missing')
})

test('a breakdown of few is a number to those who work with the people, and worded to whoever reads', async () => {
	const { personId, stayId } = await living('Greta')
	const review = { findings: 'x', changed: 'more', personsView: 'y', offered: 'z', onDay: '2026-09-20' }
	valueIn(await reviewSupport(officer, { ...review, personId }))
	const broke = { onDay: '2026-10-01', cause: 'conflict', tried: 'Medling', destination: 'shelter' }
	valueIn(await recordBreakdown(officer, { ...broke, stayId, support: 'goes-on' }))
	const partsFor = async (caller: Caller) => {
		const { units, causes } = valueIn(await ladderBoard(caller, {})).breakdowns
		return [...units, ...causes].map(({ count }) => count)
	}
	expect(await partsFor(officer)).toEqual([1, 1])
	expect(await partsFor(town.as('strategist'))).toEqual([1, 1])
	expect(await partsFor(town.as('reader'))).toEqual([{ fewerThan: 5 }, { fewerThan: 5 }])
})

test('the programme tells its places against the plan, who lives there and how true it is', async () => {
	const { stayId } = await living('Maja', {
		form: 'housing-first-lease',
		tenure: 'first-hand',
		supportKind: 'none',
	})
	const manager = town.as('unit-manager')
	expect(told(await setHousingFirstPlaces(officer, { fromDay: '2026-01-01', places: '4' }))).toBe('forbidden')
	valueIn(await setHousingFirstPlaces(manager, { fromDay: '2026-01-01', places: '4' }))
	expect(told(await setHousingFirstPlaces(manager, { fromDay: '2026-01-01', places: '5' }))).toBe(
		'places-of-that-day',
	)
	const items = Object.fromEntries(
		fidelityForm.items.map(({ code }) => [code, { score: '3', said: 'Så är det' }]),
	)
	const { 'own-lease': _, ...lacking } = items
	expect(told(await assessFidelity(officer, { onDay: '2026-10-01', items: lacking }))).toBe(
		'items.own-lease.score: choose-one',
	)
	expect(told(await assessFidelity(officer, { onDay: '2026-10-01' }))).toBe(
		fidelityForm.items.map(({ code }) => `items.${code}.score: choose-one`).join(', '),
	)
	valueIn(await assessFidelity(officer, { onDay: '2026-10-01', items }))
	expect(told(await assessFidelity(officer, { onDay: '2026-10-01', items }))).toBe('assessed-that-day')
	const page = valueIn(await housingFirstPage(officer, {}))
	expect(page.planned).toBe(4)
	expect(page.people.map((one) => one.stayId)).toEqual([stayId])
	expect(page.places.at(-1)).toMatchObject({ year: 2026, homes: 1, retained: { part: 1, whole: 1 } })
	const followed = valueIn(await housingFirstPage(town.as('reader'), {}))
	expect(followed.places.at(-1)).toMatchObject({ homes: { fewerThan: 5 }, retained: 'too-few' })
	expect(page.course).toEqual([{ onDay: '2026-10-01', mean: 3 }])
	const lease = valueIn(await leasePage(officer, { stayId }))
	// The lease is theirs with the landlord: nothing of subleases is told, and the municipality ends nothing.
	expect([lease.ending, lease.rules.map(({ id }) => id)]).toEqual([null, ['longest-notice']])
})

test('Danish days are told for Danish municipalities only, with stays told from elsewhere, every reading beside the others', async () => {
	const personId = await person('Karen')
	const stay = {
		...{
			personId,
			paragraph: '110',
			actingMunicipality: 'Provborg',
			startsOn: '2026-01-01',
			endsOn: '2026-03-02',
		},
		...{ toldFrom: 'elsewhere', toldOn: '2026-10-01' },
	}
	expect(told(await recordRefundStay(officer, stay))).toBe('not-denmark')
	expect(valueIn(await refundPage(officer, {}))).toMatchObject({ applies: false, people: [] })
	await withSql(databaseUrl, (sql) =>
		sql.rows(`update named.municipality set country = 'DK' where name = 'Sidköping'`),
	)
	expect(told(await recordRefundStay(officer, { ...stay, endsOn: '2025-12-31' }))).toBe(
		'endsOn: ends-before-it-begins',
	)
	valueIn(await recordRefundStay(officer, stay))
	const own = { ...stay, startsOn: '2026-04-01', endsOn: undefined, toldFrom: 'own' }
	const { refundStayId } = valueIn(await recordRefundStay(officer, own))
	valueIn(await endRefundStay(officer, { refundStayId, endsOn: '2026-04-21' }))
	expect(told(await endRefundStay(officer, { refundStayId, endsOn: '2026-04-21' }))).toBe('stay-over')
	const page = valueIn(await refundPage(officer, {}))
	const seenBy = async (caller: Caller) =>
		valueIn(await refundPage(caller, {})).people.map((one) => one.personId)
	expect(await seenBy(officer)).toContain(personId)
	expect(await seenBy(await town.another('officer', { unit: 'new' }))).toEqual([])
	expect(page.rules.verified).toBe(false)
	expect(page.people[0]?.years).toMatchObject([
		{
			crosses: true,
			readings: [
				{ reading: 'by-first-day', days: 80, of: 120, left: 40 },
				{ reading: 'by-each-day', days: 80, of: 90, left: 10 },
				{ reading: 'by-last-day', days: 80, of: 90, left: 10 },
			],
		},
	])
})
