import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { protectPerson } from '../../people/index.ts'
import { personCourse } from '../queries/person-course.ts'
import { sampleHomelessPerson, startSampleSpell } from '../samples.ts'
import { startSpell } from './start-spell.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')
const today = '2026-10-12'

const courseOf = async (personId: string, caller = officer) =>
	valueIn(await personCourse(caller, { personId }))
const person = () => sampleHomelessPerson(officer)

test('a first place opens the matter in the own unit, and the person is active', async () => {
	const personId = await person()
	await startSampleSpell(officer, personId, '2026-09-01')
	const course = await courseOf(personId)
	expect(course.entry).toMatchObject({
		unitId: town.unitId,
		responsibleId: null,
		firstKnownOn: '2026-09-01',
		lastContactOn: '2026-09-01',
		inactiveOn: '2026-12-01',
		longTermFrom: '2027-09-01',
	})
	expect(course.standing).toMatchObject({ status: 'active', category: 1 })
	expect(course.spells).toMatchObject([{ stayMunicipality: expect.stringContaining('Ettköping') }])
})

test('the next place ends the one before on the same day', async () => {
	const personId = await person()
	await startSampleSpell(officer, personId, '2026-08-01', { place: 'friends-acquaintances' })
	await startSampleSpell(officer, personId, '2026-09-01')
	expect((await courseOf(personId)).spells).toMatchObject([
		{ startsOn: '2026-08-01', endsOn: '2026-09-01', place: 'friends-acquaintances' },
		{ startsOn: '2026-09-01', endsOn: null, place: 'night-shelter' },
	])
})

test('children come along with spells of their own, and further on with the adult', async () => {
	const [parent, child] = [await person(), await person()]
	await startSampleSpell(officer, parent, '2026-08-01', { children: [child] })
	await startSampleSpell(officer, parent, '2026-09-01', { place: 'hotel-hostel-camping' })
	expect((await courseOf(child)).spells).toMatchObject([
		{ endsOn: '2026-09-01', withPersonId: parent, withChildren: 'no' },
		{ endsOn: null, withPersonId: parent, place: 'hotel-hostel-camping' },
	])
	expect((await courseOf(parent)).spells).toMatchObject([{ withChildren: 'yes' }, { withChildren: 'yes' }])
	expect((await courseOf(child)).standing.status).toBe('active')
	await startSampleSpell(officer, parent, '2026-10-01', { childrenFollow: 'chosen' })
	expect((await courseOf(child)).spells.at(-1)).toMatchObject({ place: 'hotel-hostel-camping', endsOn: null })
})

describe('is refused', () => {
	test('where somebody would live in two places at once, with the days that are taken', async () => {
		const personId = await person()
		await startSampleSpell(officer, personId, '2026-05-01', { endsOn: '2026-06-01', destination: 'street' })
		const within = { personId, startsOn: '2026-05-15', place: 'lodger' }
		expect(await startSpell(officer, within)).toMatchObject({
			is: 'refused',
			refusal: { because: 'place-overlaps', days: '2026-05-01 – 2026-06-01' },
		})
		expect((await startSpell(officer, { ...within, startsOn: '2026-06-01' })).is).toBe('done')
	})

	test.each([
		['tomorrow', { startsOn: '2026-10-13' }, 'startsOn', 'date-in-future'],
		['an end on the first day', { endsOn: '2026-09-01' }, 'endsOn', 'ends-before-it-begins'],
		['a destination that nobody left for', { destination: 'own-lease' }, 'endsOn', 'required'],
		['no place that the list knows', { place: 'castle' }, 'place', 'choose-one'],
		['no day', { startsOn: '2026-02-30' }, 'startsOn', 'not-a-day'],
		['too many children', { childrenElsewhere: '21' }, 'childrenElsewhere', 'not-a-number'],
	])('with the field that is wrong: %s', async (_, wrong, path, problem) => {
		const personId = await person()
		const given = { personId, startsOn: '2026-09-01', place: 'lodger', ...wrong }
		expect(await startSpell(officer, given)).toEqual({ is: 'bad-input', faults: [{ path, problem }] })
	})

	test('without a unit, where no matter is open yet', async () => {
		const loose = await town.another('coordinator', { unit: 'none' })
		const personId = await person()
		const given = { personId, startsOn: today, place: 'lodger' }
		expect(await startSpell(loose, given)).toMatchObject({
			faults: [{ path: 'unitId', problem: 'required' }],
		})
		expect((await startSpell(loose, { ...given, unitId: town.unitId })).is).toBe('done')
	})

	test('for those who do not work with people', async () => {
		const personId = await person()
		const given = { personId, startsOn: today, place: 'lodger' }
		expect(await startSpell(town.as('strategist'), given)).toEqual({ is: 'forbidden' })
		const neighbour = await sampleMunicipality(house, 'Tvåköping')
		expect(await startSpell(neighbour.as('officer'), given)).toEqual({ is: 'missing' })
	})
})

test('a protected person is told of by those with named access alone, and others learn nothing', async () => {
	const colleague = await town.another('officer')
	const personId = await person()
	await startSampleSpell(officer, personId, '2026-09-01')
	valueIn(
		await protectPerson(officer, { personId, protection: 'confidentiality', source: 'Folkbokföringen' }),
	)
	expect((await courseOf(personId)).spells).toHaveLength(1)
	expect(await courseOf(personId, colleague)).toMatchObject({
		hidden: true,
		spells: [],
		contacts: [],
		changes: [],
	})
	const given = { personId, startsOn: today, place: 'lodger' }
	expect(await startSpell(colleague, given)).toEqual({ is: 'missing' })
	expect((await startSpell(officer, given)).is).toBe('done')
})
