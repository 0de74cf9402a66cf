import { sql } from 'kysely'
import type { Actor } from './actor.ts'
import type { House } from './house.ts'
import { todayIn } from './transaction.ts'

/** The memberships of somebody who has signed in: asked before a municipality is known, answered by a definer function. */
export async function membershipsOf(house: House, signInId: string): Promise<Actor[]> {
	const found = await sql<{
		municipalityId: number
		controllerId: string | null
		staffId: string
		roles: string[]
		unitIds: string[]
		organisationIds: string[]
	}>`
		select municipality_id, controller_id, staff_id, roles, unit_ids, organisation_ids 
		from signin.memberships(${signInId}, ${todayIn(house)}::date)
	`.execute(house.signIn)
	return found.rows.map(({ staffId, ...rest }) => ({ ...rest, actorId: staffId }))
}

export type KnownMunicipality = {
	municipalityId: number
	code: string
	name: string
	administrator: Actor | null
}

/** For the command line, which acts as the administrator of a municipality. */
export async function municipalitiesIn(house: House): Promise<KnownMunicipality[]> {
	const found = await sql<{
		municipalityId: number
		code: string
		name: string
		controllerId: string | null
		administratorId: string | null
	}>`
		select municipality_id, code, name, controller_id, administrator_id from signin.municipalities()
	`.execute(house.signIn)
	return found.rows.map(({ municipalityId, code, name, controllerId, administratorId }) => ({
		municipalityId,
		code,
		name,
		administrator:
			administratorId === null
				? null
				: {
						municipalityId,
						controllerId,
						actorId: administratorId,
						roles: ['administrator'],
						unitIds: [],
						organisationIds: [],
					},
	}))
}
