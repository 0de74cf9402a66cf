import type { Actor } from '../../platform/actor.ts'
import type { Caller, House } from '../../platform/house.ts'
import { asSystem } from '../../platform/purpose.ts'
import { foundMunicipality } from './commands/found-municipality.ts'
import type { Role } from './rules/roles.ts'
import { assignToUnit, giveRole, insertOrganisation, insertStaff, insertUnit, letRepresent } from './store.ts'

export type SampleMunicipality = {
	municipalityId: number
	committeeId: string
	unitId: string
	landlordId: string
	as: (role: Role) => Caller
	/** One more person with a role, in the same unit or in none. */
	another: (role: Role, place?: { unit: 'same' | 'none' }) => Promise<Caller>
}

const everyRole: readonly Role[] = [
	'officer',
	'unit-manager',
	'coordinator',
	'strategist',
	'reader',
	'landlord',
	'administrator',
]

/** A municipality with one committee, one unit, one landlord and one member of staff for each role. */
export async function sampleMunicipality(house: House, name = 'Provköping'): Promise<SampleMunicipality> {
	const founded = await foundMunicipality(house, {
		code: `9${String(name.length).padStart(3, '0')}-${name}`,
		name,
		invented: true,
		committee: { name: 'Socialnämnden', registryCode: 'SN' },
		administrator: { name: 'Ada Prov', email: `ada@${name.toLowerCase()}.example`, signInId: null },
	})
	const { municipalityId, committeeId } = founded

	const { unitId, landlordId } = await asSystem(house, municipalityId, async ({ db }) => ({
		unitId: await insertUnit(db, municipalityId, { committeeId, parentId: null, name: 'Boendeenheten' }),
		landlordId: await insertOrganisation(db, municipalityId, {
			name: 'Provbostäder',
			roleTypes: ['landlord'],
			note: null,
		}),
	}))

	async function addStaff(role: Role, inUnit: boolean): Promise<Actor> {
		return await asSystem(house, municipalityId, async ({ db }) => {
			const landlord = role === 'landlord'
			const actorId = await insertStaff(db, municipalityId, {
				committeeId: landlord ? null : committeeId,
				signInId: null,
				name: `Prov ${role}`,
				title: role,
				email: `${role}@${name.toLowerCase()}.example`,
			})
			await giveRole(db, municipalityId, actorId, role)
			if (inUnit && !landlord) await assignToUnit(db, municipalityId, actorId, unitId)
			if (landlord) await letRepresent(db, municipalityId, actorId, landlordId)
			return {
				municipalityId,
				controllerId: landlord ? null : committeeId,
				actorId,
				roles: [role],
				unitIds: inUnit && !landlord ? [unitId] : [],
				organisationIds: landlord ? [landlordId] : [],
			}
		})
	}

	const actors = new Map<Role, Actor>()
	for (const role of everyRole) actors.set(role, await addStaff(role, true))

	return {
		municipalityId,
		committeeId,
		unitId,
		landlordId,
		as: (role) => {
			const actor = actors.get(role)
			if (actor === undefined) throw new Error(`no ${role} in the sample`)
			return { house, actor }
		},
		another: async (role, place = { unit: 'same' }) => ({
			house,
			actor: await addStaff(role, place.unit === 'same'),
		}),
	}
}
