import { giveCountySeat } from '../../src/features/network/commands/register/give-county-seat.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Act } from '../../src/platform/transaction.ts'
import { pour } from '../pour.ts'
import type { Riket } from './riket.ts'

export const inventedCounty = { country: 'SE', code: '99', name: 'Lillhamns län' } as const

const municipalities = [
	...['Lillhamn', 'Ekby', 'Furuvik', 'Granås', 'Hasselby', 'Klarälvsbo', 'Norrtorp', 'Sandby'],
].map((name, at) => ({ code: `99${String(at + 1).padStart(2, '0')}`, name }))

/** An invented county with its municipalities, and whose account sees it; gives their ids by code. */
export async function loadPlaces(
	act: Act,
	staff: Pick<Riket['staff'], 'secretariat' | 'county'>,
): Promise<Record<string, string>> {
	const { municipalityId } = act.actor
	const { country, ...county } = inventedCounty
	const every = { municipalityId, country, invented: true, source: 'Påhittad för provet' }
	const places = [
		{ ...every, kind: 'county' as const, ...county, countyCode: null },
		...municipalities.map((one) => ({
			...every,
			kind: 'municipality' as const,
			...one,
			countyCode: county.code,
		})),
	].map((one) => ({ ...one, id: crypto.randomUUID() as string, shortName: one.name }))
	await pour(act.db, 'counted.networkPlace', places)
	const ids = Object.fromEntries(places.map(({ code, id }) => [code, id]))
	const actor = { ...act.actor, actorId: staff.secretariat, roles: ['secretariat'] as const }
	const seat = { placeId: ids[county.code], staffId: staff.county }
	valueIn(await giveCountySeat.within({ ...act, actor }, seat))
	return ids
}
