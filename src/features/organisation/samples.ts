import { plainDate } from '../../foundation/plain-date.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Caller, House } from '../../platform/house.ts'
import { asSystem } from '../../platform/purpose.ts'
import { foundMunicipality } from './commands/found-municipality.ts'
import type { Role, TenantKind } from './rules/roles.ts'
import {
	assignToUnit,
	giveRole,
	insertCompetence,
	insertOrganisation,
	insertStaff,
	insertUnit,
	letRepresent,
} from './store.ts'

export type SampleMunicipality = {
	municipalityId: number
	committeeId: string
	unitId: string
	landlordId: string
	/** An organisation outside that can be asked in a count week. */
	informantId: string
	as: (role: Role) => Caller
	/** One more person with a role, in the same unit, in none or in a new one of their own. */
	another: (role: Role, place?: { unit: 'same' | 'none' | 'new' }) => Promise<Caller>
}

const everyRole: readonly Role[] = [
	'officer',
	'unit-manager',
	'coordinator',
	'strategist',
	'reader',
	'landlord',
	'administrator',
	'informant',
	'follow-up',
	'delicate-facts',
	'records-officer',
	'secretariat',
	'county',
	'member',
]

const talksWithChildren = {
	course: 'Samtal med barn',
	takenOn: plainDate('2020-02-03'),
	expiresOn: null,
	forChildTalks: true,
}

/** A municipality with one committee, one unit, one landlord, one organisation to be asked and one member of staff for each role. */
export async function sampleMunicipality(
	house: House,
	name = 'Provköping',
	kind: TenantKind = 'municipality',
): Promise<SampleMunicipality> {
	const founded = await foundMunicipality(house, {
		code: `9${String(name.length).padStart(3, '0')}-${name}`,
		...{ name, kind },
		invented: true,
		committee: { name: 'Socialnämnden', registryCode: 'SN' },
		administrator: { name: 'Ada Prov', email: `ada@${name.toLowerCase()}.example`, signInId: null },
	})
	const { municipalityId, committeeId } = founded

	const { unitId, landlordId, informantId } = await asSystem(house, municipalityId, async ({ db }) => ({
		unitId: await insertUnit(db, municipalityId, { committeeId, parentId: null, name: 'Boendeenheten' }),
		landlordId: await insertOrganisation(db, municipalityId, {
			name: 'Provbostäder',
			roleTypes: ['landlord'],
			note: null,
		}),
		informantId: await insertOrganisation(db, municipalityId, {
			name: 'Föreningen Ankaret',
			roleTypes: ['ngo'],
			note: null,
		}),
	}))
	const outside: Partial<Record<Role, string>> = { landlord: landlordId, informant: informantId }

	async function addStaff(role: Role, place: 'same' | 'none' | 'new'): Promise<Actor> {
		return await asSystem(house, municipalityId, async ({ db }) => {
			const organisationId = outside[role]
			const placed = place !== 'none' && organisationId === undefined
			const actorId = await insertStaff(db, municipalityId, {
				committeeId: organisationId === undefined ? committeeId : null,
				signInId: null,
				name: `Prov ${role}`,
				title: role,
				email: `${role}@${name.toLowerCase()}.example`,
			})
			await giveRole(db, municipalityId, actorId, role)
			if (role === 'officer')
				await insertCompetence(db, municipalityId, { staffId: actorId, ...talksWithChildren })
			const placeId =
				place === 'new'
					? await insertUnit(db, municipalityId, { committeeId, parentId: null, name: `Enhet ${actorId}` })
					: unitId
			if (placed) await assignToUnit(db, municipalityId, actorId, placeId)
			if (organisationId !== undefined) await letRepresent(db, municipalityId, actorId, organisationId)
			return {
				municipalityId,
				controllerId: organisationId === undefined ? committeeId : null,
				actorId,
				roles: [role],
				unitIds: placed ? [placeId] : [],
				organisationIds: organisationId === undefined ? [] : [organisationId],
			}
		})
	}

	const actors = new Map<Role, Actor>()
	for (const role of everyRole) actors.set(role, await addStaff(role, 'same'))

	return {
		municipalityId,
		committeeId,
		unitId,
		landlordId,
		informantId,
		as: (role) => {
			const actor = actors.get(role)
			if (actor === undefined) throw new Error(`no ${role} in the sample`)
			return { house, actor }
		},
		another: async (role, place = { unit: 'same' }) => ({
			house,
			actor: await addStaff(role, place.unit),
		}),
	}
}
