import { foundMunicipality } from '../../src/features/organisation/index.ts'
import type { Role } from '../../src/features/organisation/rules/roles.ts'
import {
	assignToUnit,
	giveRole,
	insertCommittee,
	insertOrganisation,
	insertStaff,
	insertUnit,
	letRepresent,
} from '../../src/features/organisation/store.ts'
import type { Actor } from '../../src/platform/actor.ts'
import type { Caller, House } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'

/** Each bears the name of the unit they work in: below lies under top, beside is beside it, away is in another committee. */
export const officers = ['top', 'below', 'beside', 'away'] as const
export type Officer = (typeof officers)[number]
export const landlords = ['Hamnhus', 'Strandhus'] as const
export const others = ['reader', 'strategist', 'administrator'] as const

export type EvictionTown = {
	readonly municipalityId: number
	readonly landlordIds: Readonly<Record<(typeof landlords)[number], string>>
	officer(who: Officer): Caller
	landlord(who: (typeof landlords)[number]): Caller
	other(role: (typeof others)[number]): Caller
	committeeOf(who: Officer): 'one' | 'two'
}

let towns = 0

/** Two committees, four units with an officer in each, two landlords, and those who read figures or keep accounts. */
export async function evictionTown(house: House): Promise<EvictionTown> {
	const name = `Provby ${++towns}`
	const { municipalityId, committeeId: one } = await foundMunicipality(house, {
		...{ code: `prov-${towns}`, name, invented: true },
		committee: { name: 'Socialnämnden', registryCode: 'SN' },
		administrator: { name: 'Ada Prov', email: `ada@prov${towns}.example`, signInId: null },
	})
	return await asSystem(house, municipalityId, async ({ db }) => {
		const two = await insertCommittee(db, municipalityId, { name: 'Arbetsnämnden', registryCode: 'AN' })
		const unitIn = async (committeeId: string, unit: string, parentId: string | null = null) =>
			await insertUnit(db, municipalityId, { committeeId, parentId, name: unit })
		const top = await unitIn(one, 'top')
		const units = {
			...{ top, below: await unitIn(one, 'below', top) },
			...{ beside: await unitIn(one, 'beside'), away: await unitIn(two, 'away') },
		}
		const committeeIds = { top: one, below: one, beside: one, away: two }

		const callers = new Map<string, Caller>()
		async function add(who: string, role: Role, place: Partial<Actor>) {
			const { controllerId = null, unitIds = [], organisationIds = [] } = place
			const email = `${callers.size}@prov${towns}.example`
			const staff = { committeeId: controllerId, signInId: null, name: `Prov ${who}`, title: role, email }
			const actorId = await insertStaff(db, municipalityId, staff)
			await giveRole(db, municipalityId, actorId, role)
			for (const unitId of unitIds) await assignToUnit(db, municipalityId, actorId, unitId)
			for (const organisationId of organisationIds)
				await letRepresent(db, municipalityId, actorId, organisationId)
			const actor = { municipalityId, controllerId, actorId, roles: [role], unitIds, organisationIds }
			callers.set(who, { house, actor })
		}

		for (const who of officers) {
			await add(who, 'officer', { controllerId: committeeIds[who], unitIds: [units[who]] })
		}
		for (const role of others) await add(role, role, { controllerId: one })
		const landlordIds = { Hamnhus: '', Strandhus: '' }
		for (const who of landlords) {
			landlordIds[who] = await insertOrganisation(db, municipalityId, {
				...{ name: who, roleTypes: ['landlord'] as const, note: null },
			})
			await add(who, 'landlord', { organisationIds: [landlordIds[who]] })
		}
		const callerNamed = (who: string): Caller => {
			const found = callers.get(who)
			if (found === undefined) throw new Error(`nobody is ${who}`)
			return found
		}
		return {
			...{ municipalityId, landlordIds },
			...{ officer: callerNamed, landlord: callerNamed, other: callerNamed },
			committeeOf: (who) => (who === 'away' ? 'two' : 'one'),
		}
	})
}
