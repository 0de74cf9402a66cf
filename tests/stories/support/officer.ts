import type { Caller, House } from '../../../src/platform/house.ts'
import { asSystem } from '../../../src/platform/purpose.ts'

/** Sara Holm, as commands know her: what a story needs beforehand is done in her name. */
export async function saraHolm(house: House): Promise<Caller> {
	const member = await asSystem(house, 1, async ({ db }) =>
		db
			.selectFrom('named.staff as s')
			.innerJoin('named.assignment as a', 'a.staffId', 's.id')
			.innerJoin('named.unit as u', 'u.id', 'a.unitId')
			.select(['s.id', 'a.unitId', 'u.committeeId'])
			.where('s.name', '=', 'Sara Holm')
			.executeTakeFirstOrThrow(),
	)
	return {
		house,
		actor: {
			...{ municipalityId: 1, controllerId: member.committeeId, actorId: member.id },
			...{ roles: ['officer'], unitIds: [member.unitId], organisationIds: [] },
		},
	}
}
