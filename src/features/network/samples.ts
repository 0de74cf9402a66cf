import { valueIn } from '../../platform/answer.ts'
import type { House } from '../../platform/house.ts'
import { asSystem } from '../../platform/purpose.ts'
import { type SampleMunicipality, sampleMunicipality } from '../organisation/samples.ts'
import { giveCountySeat } from './commands/register/give-county-seat.ts'

export type SampleNetwork = SampleMunicipality & {
	/** Ids of the places by code: municipalities 9001–9003 in county 91, 9004 in county 92, and both counties. */
	readonly places: Readonly<Record<string, string>>
}

/** An authority with a small invented register; its county account sees county 91. */
export async function sampleNetwork(house: House, name = 'Provriket'): Promise<SampleNetwork> {
	const tenant = await sampleMunicipality(house, name, 'authority')
	const { municipalityId } = tenant
	const places: Record<string, string> = {}
	await asSystem(house, municipalityId, async ({ db }) => {
		for (const one of register) {
			const { id } = await db
				.insertInto('counted.networkPlace')
				.values({
					municipalityId,
					...one,
					shortName: one.name,
					country: 'SE',
					invented: true,
					source: 'påhittad',
				})
				.returning('id')
				.executeTakeFirstOrThrow()
			places[one.code] = id
		}
	})
	const seat = { placeId: places['91'], staffId: tenant.as('county').actor.actorId }
	valueIn(await giveCountySeat(tenant.as('secretariat'), seat))
	return { ...tenant, places }
}

const municipality = (code: string, name: string, countyCode: string) => ({
	...{ kind: 'municipality' as const, code, name, countyCode },
})
const county = (code: string, name: string) => ({ kind: 'county' as const, code, name, countyCode: null })

const register = [
	county('91', 'Provlän'),
	county('92', 'Grannlän'),
	municipality('9001', 'Ekby', '91'),
	municipality('9002', 'Furuvik', '91'),
	municipality('9003', 'Granås', '91'),
	municipality('9004', 'Hasselby', '92'),
]
