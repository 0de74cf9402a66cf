import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { bookStay } from '../../commands/stays/book-stay.ts'
import { moveIn } from '../../commands/stays/move-in.ts'
import { addDwelling } from '../../commands/stock/add-dwelling.ts'
import { addProperty } from '../../commands/stock/add-property.ts'
import { setBedAside } from '../../commands/stock/set-bed-aside.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { bedForm } from './bed-form.ts'
import { dwellingForm } from './dwelling-form.ts'
import { freeBedSearch } from './free-bed-search.ts'
import { propertyPage } from './property-page.ts'
import { stockOverview } from './stock-overview.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Treköping')
const neighbour = (await sampleMunicipality(house, 'Grannby')).as('officer')
const officer = town.as('officer')
const women = valueIn(
	await addProperty(officer, {
		...{ name: 'Linden', kind: 'emergency-housing', unitId: town.unitId, letsIn: 'women' },
		...{ area: 'Centrum', substanceFree: 'yes', turnaroundDays: '2' },
	}),
)
const { dwellingId } = valueIn(
	await addDwelling(officer, { propertyId: women.propertyId, name: 'Plan 1', accessible: 'yes' }),
)
const ett = await sampleBed(officer, dwellingId, 'Ett', { pets: 'no' })
const familyRoom = await sampleBed(officer, dwellingId, 'Familjerum', { kind: 'room', sleeps: 3 })
const person = () => sampleHomelessPerson(officer)

const told = (answer: Answer<unknown>) =>
	answer.is === 'bad-input'
		? answer.faults.map(({ path, problem }) => `${path}: ${problem}`).join(', ')
		: answer.is
const search = async (asked: object) => {
	const found = valueIn(await freeBedSearch(officer, asked))
	return {
		fits: found.fits.map(({ bedId }) => bedId),
		why: Object.fromEntries(found.rejected.map(({ bedId, why }) => [bedId, why])),
		found,
	}
}

test('a bed has what is said above it, with who says so', async () => {
	const page = valueIn(await propertyPage(officer, { propertyId: women.propertyId }))
	expect(page.dwellings[0]?.beds.find(({ id }) => id === ett)?.whom).toMatchObject({
		letsIn: { value: 'women', from: 'property' },
		accessible: { value: true, from: 'dwelling' },
		pets: { value: false, from: 'bed' },
		children: { value: null, from: null },
	})
	expect(page.dwellings[0]?.lies.area).toEqual({ value: 'Centrum', from: 'property' })
})

test('a need is answered by the beds that suit, the smallest first, and why not for each of the others', async () => {
	expect((await search({})).fits).toEqual([ett, familyRoom])
	expect((await search({ who: 'men' })).why).toEqual({ [ett]: ['women-only'], [familyRoom]: ['women-only'] })
	expect((await search({ childrenAlong: '2' })).why).toEqual({ [ett]: ['too-small'] })
	expect((await search({ needs: ['pets', 'accessible', 'womenOnly', 'substanceFree'] })).why).toEqual({
		[ett]: ['no-pets'],
	})
	expect((await search({ area: 'centrum', schoolArea: 'Norra' })).why[ett]).toEqual(['wrong-school-area'])
})

test('a bed that is booked is not free, and one that is free long enough later is found by its nights', async () => {
	const days = { startsOn: '2026-10-14', plannedEndOn: '2026-10-20', form: 'emergency-housing' }
	valueIn(await bookStay(officer, { bedId: ett, personId: await person(), ...days }))
	expect((await search({ from: '2026-10-12', until: '2026-10-14' })).fits).toContain(ett)
	expect((await search({ from: '2026-10-12', until: '2026-10-15' })).why[ett]).toEqual(['not-free'])
	const { found } = await search({ nights: '10' })
	// Two days to make it ready.
	expect(found.fits.find(({ bedId }) => bedId === ett)).toMatchObject({
		free: { startsOn: '2026-10-22', lasts: true },
		bookUntil: '2026-11-01',
	})
	expect(found.gaps).toMatchObject([{ bedId: ett, startsOn: '2026-10-12', endsOn: '2026-10-14', nights: 2 }])
})

test('a bed that is held and one in which somebody hidden lives are alike: not free, and nothing more', async () => {
	const { dwellingId: other } = await sampleProperty(officer, town.unitId, 'Eken', { turnaroundDays: 2 })
	const [held, hidden] = [await sampleBed(officer, other, 'Hålls'), await sampleBed(officer, other, 'Dold')]
	valueIn(
		await setBedAside(officer, {
			bedId: held,
			use: 'held',
			startsOn: '2026-10-12',
			endsOn: '2026-10-16',
			reason: 'X',
		}),
	)
	const personId = await person()
	const days = { startsOn: '2026-10-12', plannedEndOn: '2026-10-16' }
	valueIn(await moveIn(officer, { bedId: hidden, personId, ...days, form: 'trial-flat' }))
	valueIn(await protectPerson(officer, { personId, protection: 'confidentiality', source: 'Skatteverket' }))
	const looker = await town.another('officer')
	const found = valueIn(await freeBedSearch(looker, { from: '2026-10-12' }))
	const of = (bedId: string) => found.rejected.find((bed) => bed.bedId === bedId)?.why
	expect([of(held), of(hidden)]).toEqual([['not-free'], ['not-free']])
	const { toMakeReady } = valueIn(await stockOverview(looker, {}))
	expect(toMakeReady.filter(({ bedId }) => bedId === held || bedId === hidden)).toEqual([])
})

test('what is to be made ready is told with whose it is and by when', async () => {
	const { toMakeReady } = valueIn(await stockOverview(officer, {}))
	expect(toMakeReady.filter(({ property }) => property === 'Linden')).toMatchObject([
		{ bedId: ett, property: 'Linden', startsOn: '2026-10-20', readyBy: '2026-10-22', planned: true },
	])
})

test('days that are none, ages that are no numbers and more nights than days are told field by field', async () => {
	const asked = [
		{ from: '2026-10-20', until: '2026-10-20' },
		{ from: '2026-10-01' },
		{ from: '2026-10-12', until: '2026-10-14', nights: '3' },
		{ ages: 'nitton' },
		{ adults: '-1' },
		{ needs: ['sjöutsikt'] },
		{ from: 'i morgon' },
	]
	const answers = []
	for (const one of asked) answers.push(told(await freeBedSearch(officer, one)))
	expect(answers).toEqual([
		...['until: ends-before-it-begins', 'from: day-passed', 'nights: more-nights-than-days'],
		...['ages: ages-not-numbers', 'adults: not-valid', 'needs.0: choose-one', 'from: not-a-day'],
	])
})

test('a neighbour sees none of it, and whoever only reads is let in nowhere', async () => {
	expect(told(await propertyPage(neighbour, { propertyId: women.propertyId }))).toBe('missing')
	expect(told(await dwellingForm(neighbour, { dwellingId }))).toBe('missing')
	expect(told(await bedForm(neighbour, { bedId: ett }))).toBe('missing')
	expect(valueIn(await stockOverview(neighbour, {})).properties).toEqual([])
	expect(valueIn(await freeBedSearch(neighbour, {}))).toMatchObject({ fits: [], rejected: [], gaps: [] })
	expect(told(await freeBedSearch(town.as('reader'), {}))).toBe('forbidden')
})

test('a refuge and its address are there for its own unit only', async () => {
	const refuge = valueIn(
		await addProperty(officer, {
			...{ name: 'Rosen', kind: 'refuge', unitId: town.unitId, street: 'Hemliga gatan 1' },
		}),
	)
	const elsewhere = await town.another('officer', { unit: 'new' })
	expect(told(await propertyPage(officer, { propertyId: refuge.propertyId }))).toBe('done')
	expect(JSON.stringify(await stockOverview(elsewhere, {}))).not.toContain('Rosen')
	expect(told(await propertyPage(elsewhere, { propertyId: refuge.propertyId }))).toBe('missing')
})
