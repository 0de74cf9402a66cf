import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { flowBoard } from '../../../homelessness/queries/flow-board.ts'
import { flowMatrix } from '../../../homelessness/queries/flow-matrix.ts'
import { personCourse } from '../../../homelessness/queries/person-course.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { registerPerson } from '../../../people/index.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { moveIn } from './move-in.ts'
import { moveOn } from './move-on.ts'
import { moveOut } from './move-out.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')

const balance = async (since: string) => {
	const board = valueIn(await flowBoard(town.as('strategist'), { since }))
	return new Map(board.balance.map((row) => [row.line, row.all]))
}
/** From and to among the situations: 0 is outside the list. */
const movesFrom = async (since: string) => {
	const { rows } = valueIn(await flowMatrix(officer, { since }))
	return rows.flatMap(({ from, stayed, left }) => [
		...stayed.flatMap((people, at) => (people === 0 ? [] : [`${from} → ${at + 1}: ${people}`])),
		...(left === null || left === 0 ? [] : [`${from} → 0: ${left}`]),
	])
}

test('situation 1, then 3, then one’s own lease: timeline, balance and matrix follow from the moves alone', async () => {
	const loa = { givenName: 'Loa', familyName: 'Prov', bornOn: '1980-01-01', sex: 'woman' }
	const { personId } = valueIn(await registerPerson(officer, loa))
	const shelter = await sampleProperty(officer, town.unitId, 'Ankaret', { kind: 'shelter' })
	const flats = await sampleProperty(officer, town.unitId, 'Lägenheter')
	const plats = await sampleBed(officer, shelter.dwellingId, 'Plats 1')
	const flat = await sampleBed(officer, flats.dwellingId, '1 rok', { kind: 'home' })
	const first = { bedId: plats, personId, startsOn: '2026-08-05', form: 'night-shelter' }
	const night = valueIn(await moveIn(officer, first))
	const next = { onDay: '2026-09-10', bedId: flat, form: 'training-flat' }
	const training = valueIn(await moveOn(officer, { ...next, stayId: night.stayId }))
	expect(await movesFrom('2026-09')).toEqual(['1 → 3: 1'])
	expect(await movesFrom('2026-08')).toEqual(['0 → 3: 1'])

	const out = { endsOn: '2026-10-10', endReason: 'take-over', destination: 'own-lease' }
	valueIn(await moveOut(officer, { ...out, stayId: training.stayId }))
	expect(await movesFrom('2026-10')).toEqual(['3 → 0: 1'])
	const account = await balance('2026-08')
	expect([account.get('opening'), account.get('closing')]).toEqual([0, 0])
	expect((await balance('2026-10')).get('out-housed')).toBe(-1)

	const { spells, definitions } = valueIn(await personCourse(officer, { personId }))
	const own = definitions[0]
	expect(
		spells.map((spell) => [
			spell.place,
			spell.startsOn,
			spell.endsOn,
			spell.situations.find(({ definition }) => definition === own)?.pieces.map(({ category }) => category),
		]),
	).toEqual([
		['night-shelter', '2026-08-05', '2026-09-10', [1]],
		['training-flat', '2026-09-10', '2026-10-10', [3]],
		['own-home', '2026-10-10', null, [0]],
	])
})
