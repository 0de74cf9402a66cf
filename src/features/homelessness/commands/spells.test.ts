import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { personCourse } from '../queries/person-course.ts'
import { spellHistory } from '../queries/spell-history.ts'
import { sampleHomelessPerson, startSampleSpell } from '../samples.ts'
import { correctSpell } from './correct-spell.ts'
import { endSpell } from './end-spell.ts'
import { liftOverride } from './lift-override.ts'
import { overrideSituation } from './override-situation.ts'
import { removeSpell } from './remove-spell.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')

const courseOf = async (personId: string) => valueIn(await personCourse(officer, { personId }))
/** When what a form about the person's latest place shows was written. */
const seenAt = async (personId: string) => (await courseOf(personId)).spells.at(-1)?.recordedAt

const refused = (because: string) => ({ is: 'refused', refusal: { because } })

async function inShelter(startsOn = '2026-09-01', otherwise: object = {}) {
	const personId = await sampleHomelessPerson(officer)
	return { personId, spellId: await startSampleSpell(officer, personId, startsOn, otherwise) }
}

describe('ending a spell', () => {
	test('says where it led, and the children leave with the adult', async () => {
		const child = await sampleHomelessPerson(officer)
		const { personId, spellId } = await inShelter('2026-09-01', { children: [child] })
		valueIn(await endSpell(officer, { spellId, endsOn: '2026-10-01', destination: 'own-lease' }))
		for (const one of [personId, child]) {
			expect(await courseOf(one)).toMatchObject({
				spells: [{ endsOn: '2026-10-01', destination: 'own-lease' }],
				standing: { status: 'left', leftBy: { reason: 'housed', on: '2026-10-01' } },
			})
		}
	})

	test('is refused before it began, in the future, and twice', async () => {
		const { spellId } = await inShelter()
		const end = (endsOn: string) => endSpell(officer, { spellId, endsOn, destination: 'unknown' })
		expect(await end('2026-09-01')).toMatchObject({
			faults: [{ path: 'endsOn', problem: 'ends-before-it-begins' }],
		})
		expect(await end('2026-10-13')).toMatchObject({ faults: [{ path: 'endsOn', problem: 'date-in-future' }] })
		valueIn(await end('2026-10-01'))
		expect(await end('2026-10-02')).toMatchObject(refused('spell-ended'))
	})
})

describe('correcting a spell', () => {
	test('changes what was wrong with a reason, and the history shows both', async () => {
		const { personId, spellId } = await inShelter()
		const reason = 'Fel härbärge'
		const change = { spellId, place: 'emergency-accommodation', startsOn: '2026-08-15', reason }
		valueIn(await correctSpell(officer, change))
		expect((await courseOf(personId)).spells).toMatchObject([
			{ startsOn: '2026-08-15', place: 'emergency-accommodation' },
		])
		expect(valueIn(await spellHistory(officer, { spellId })).changes).toMatchObject([
			{ what: 'told', by: 'Prov officer' },
			{
				...{ what: 'corrected', reason, by: 'Prov officer' },
				fields: [
					{ field: 'startsOn', from: '2026-09-01', to: '2026-08-15' },
					{ field: 'place', from: 'night-shelter', to: 'emergency-accommodation' },
				],
			},
		])
		expect(await correctSpell(officer, change)).toMatchObject(refused('nothing-changed'))
		expect(await correctSpell(officer, { ...change, reason: ' ' })).toMatchObject({
			faults: [{ path: 'reason', problem: 'required' }],
		})
	})

	test('moves the borders of neighbours when asked, and otherwise refuses what would overlap', async () => {
		const { personId, spellId } = await inShelter('2026-08-01')
		const next = await startSampleSpell(officer, personId, '2026-09-01', { place: 'lodger' })
		const earlier = { spellId: next, startsOn: '2026-08-20', reason: 'Flyttade tidigare' }
		expect(await correctSpell(officer, earlier)).toMatchObject({
			refusal: { because: 'place-overlaps', days: '2026-08-01 – 2026-09-01' },
		})
		valueIn(await correctSpell(officer, { ...earlier, neighbours: 'move' }))
		expect((await courseOf(personId)).spells).toMatchObject([
			{ id: spellId, startsOn: '2026-08-01', endsOn: '2026-08-20' },
			{ id: next, startsOn: '2026-08-20', endsOn: null },
		])
		const swallow = { ...earlier, startsOn: '2026-08-01', neighbours: 'move' }
		expect(await correctSpell(officer, swallow)).toMatchObject(refused('place-overlaps'))
	})

	test('with every fact given empties what is left out, and a spell found to last leads nowhere', async () => {
		const institution = { place: 'hvb', dischargeOn: '2026-12-01', placeName: 'Ekgården' }
		const { personId, spellId } = await inShelter('2026-08-01', institution)
		valueIn(await endSpell(officer, { spellId, endsOn: '2026-09-01', destination: 'street' }))
		const change = { spellId, facts: 'whole', placeName: 'Ekbacken', reason: 'Fel namn' }
		valueIn(await correctSpell(officer, { ...change, seenAt: await seenAt(personId) }))
		expect((await courseOf(personId)).spells).toMatchObject([
			{ placeName: 'Ekbacken', dischargeOn: null, endsOn: null, destination: null, place: 'hvb' },
		])
	})
})

describe('what somebody else corrected meanwhile', () => {
	test('is not written over by a form that shows every fact', async () => {
		const { personId, spellId } = await inShelter()
		const form = { spellId, facts: 'whole', seenAt: await seenAt(personId), reason: 'Fel namn' }
		const colleague = await town.another('officer')
		const theirs = { spellId, startsOn: '2026-08-20', placeName: 'Söderhärbärget', reason: 'Kom tidigare' }
		valueIn(await correctSpell(colleague, theirs))
		expect(await correctSpell(officer, { ...form, placeName: 'Norr' })).toMatchObject(
			refused('spell-changed-meanwhile'),
		)
		expect((await courseOf(personId)).spells).toMatchObject([
			{ startsOn: '2026-08-20', placeName: 'Söderhärbärget' },
		])
		const again = { ...form, seenAt: await seenAt(personId), startsOn: '2026-08-20', placeName: 'Norr' }
		expect((await correctSpell(officer, again)).is).toBe('done')
	})

	test('must be told from: such a form says what it showed', async () => {
		const { spellId } = await inShelter()
		expect(await correctSpell(officer, { spellId, facts: 'whole', reason: 'Fel' })).toMatchObject({
			faults: [{ path: 'seenAt', problem: 'required' }],
		})
	})
})

describe('the children who follow', () => {
	async function together() {
		const child = await sampleHomelessPerson(officer)
		const { personId, spellId } = await inShelter('2026-09-01', { children: [child] })
		return { personId, child, spellId }
	}
	const change = { startsOn: '2026-08-15', placeName: 'Norr', withChildren: 'unknown', reason: 'Fel dag' }

	test('are corrected with the adult in what they share', async () => {
		const { personId, child, spellId } = await together()
		expect(valueIn(await correctSpell(officer, { spellId, ...change })).people).toEqual([personId, child])
		const shared = { startsOn: '2026-08-15', placeName: 'Norr' }
		expect((await courseOf(personId)).spells).toMatchObject([{ ...shared, withChildren: 'unknown' }])
		expect((await courseOf(child)).spells).toMatchObject([{ ...shared, withChildren: 'no' }])
		expect((await courseOf(child)).changes.at(-1)).toMatchObject({ what: 'corrected', reason: 'Fel dag' })
	})

	test('are left as they were when that is said, or when theirs were written otherwise', async () => {
		const { child, spellId } = await together()
		valueIn(await correctSpell(officer, { spellId, ...change, childrenToo: 'no' }))
		expect((await courseOf(child)).spells).toMatchObject([{ startsOn: '2026-09-01', placeName: null }])
		valueIn(await removeSpell(officer, { spellId, reason: 'Fel' }))
		expect((await courseOf(child)).spells).toHaveLength(1)
	})

	test('have their neighbouring places moved too, and no room for them is a refusal', async () => {
		const { child, spellId } = await together()
		await startSampleSpell(officer, child, '2026-07-01', { endsOn: '2026-09-01' })
		expect(await correctSpell(officer, { spellId, ...change })).toMatchObject(refused('place-overlaps'))
		valueIn(await correctSpell(officer, { spellId, ...change, neighbours: 'move' }))
		expect((await courseOf(child)).spells).toMatchObject([
			{ startsOn: '2026-07-01', endsOn: '2026-08-15' },
			{ startsOn: '2026-08-15', endsOn: null },
		])
	})

	test('were not there either when the adult never was', async () => {
		const { personId, child, spellId } = await together()
		valueIn(await removeSpell(officer, { spellId, reason: 'Fel person' }))
		for (const one of [personId, child]) {
			const { spells, standing } = await courseOf(one)
			expect([spells, standing.status]).toEqual([[], 'never'])
		}
	})
})

test('a spell that never was is removed with a reason, and history still tells of it', async () => {
	const { personId, spellId } = await inShelter()
	const reason = 'Det var en annan person'
	valueIn(await removeSpell(officer, { spellId, reason }))
	const course = await courseOf(personId)
	expect(course.spells).toEqual([])
	expect(course.standing.status).toBe('never')
	expect(course.changes).toMatchObject([{ what: 'told' }, { what: 'removed', reason, by: 'Prov officer' }])
	expect(valueIn(await spellHistory(officer, { spellId }))).toMatchObject({ isRemoved: true, personId })
	expect(await removeSpell(officer, { spellId, reason })).toEqual({ is: 'missing' })
	const neighbour = await sampleMunicipality(house, 'Tvåköping')
	expect(await spellHistory(neighbour.as('officer'), { spellId })).toEqual({ is: 'missing' })
})

test('a situation set by hand takes its place with a reason until it is lifted', async () => {
	const { personId, spellId } = await inShelter('2026-09-01', { place: 'family-relatives' })
	expect((await courseOf(personId)).standing.category).toBe(4)
	valueIn(
		await overrideSituation(officer, { spellId, situation: '1', reason: 'Sover i soffan i ett förråd' }),
	)
	const { standing, spells } = await courseOf(personId)
	expect(standing.category).toBe(1)
	expect(spells[0]?.situations[0]?.explained).toMatchObject({ because: 'overridden' })
	valueIn(await liftOverride(officer, { spellId, reason: 'Har fått eget rum' }))
	expect((await courseOf(personId)).standing.category).toBe(4)
	expect(await liftOverride(officer, { spellId, reason: 'Igen' })).toMatchObject(refused('not-overridden'))
	expect((await courseOf(personId)).changes.map(({ what, reason }) => [what, reason])).toEqual([
		['told', null],
		['overridden', 'Sover i soffan i ett förråd'],
		['override-lifted', 'Har fått eget rum'],
	])
	expect(await overrideSituation(officer, { spellId, situation: '5', reason: 'Nej' })).toMatchObject({
		faults: [{ path: 'situation', problem: 'choose-one' }],
	})
})
