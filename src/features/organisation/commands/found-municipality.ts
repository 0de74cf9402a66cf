import { writeAudit } from '../../../platform/audit.ts'
import type { House } from '../../../platform/house.ts'
import { municipalitiesIn } from '../../../platform/memberships.ts'
import { asSystem } from '../../../platform/purpose.ts'
import type { TenantKind } from '../rules/roles.ts'
import { bindSignIn, giveRole, insertCommittee, insertMunicipality, insertStaff } from '../store.ts'

export type Founding = {
	code: string
	name: string
	invented: boolean
	/** An authority or a partnership keeps a network; a municipality unless said. */
	kind?: TenantKind
	/** The administrator keeps the network too: nobody gives themselves a role, and there is nobody else yet. */
	keeper?: true
	country?: 'SE' | 'NO' | 'DK' | 'FI'
	committee: { name: string; registryCode: string }
	administrator: { name: string; email: string; signInId: string | null }
}
export type Founded = { municipalityId: number; committeeId: string; administratorId: string }

const timeZones = {
	SE: 'Europe/Stockholm',
	NO: 'Europe/Oslo',
	DK: 'Europe/Copenhagen',
	FI: 'Europe/Helsinki',
} as const

/**
 * Makes a municipality, an authority or a partnership with its first committee and administrator. Nobody can ask for it from a screen: it is done by
 * the command line and by samples, which hold the house's secret.
 */
export async function foundMunicipality(house: House, founding: Founding): Promise<Founded> {
	const there = await municipalitiesIn(house)
	const municipalityId = Math.max(0, ...there.map((one) => one.municipalityId)) + 1
	return await asSystem(house, municipalityId, async (act) => {
		const { code, name, invented, kind = 'municipality', country = 'SE' } = founding
		const timeZone = timeZones[country]
		await insertMunicipality(act.db, municipalityId, { code, name, invented, kind, country, timeZone })
		const committeeId = await insertCommittee(act.db, municipalityId, founding.committee)
		const { signInId, ...person } = founding.administrator
		const administratorId = await insertStaff(act.db, municipalityId, {
			...person,
			committeeId,
			signInId: null,
			title: '',
		})
		if (signInId !== null) await bindSignIn(act.db, administratorId, signInId)
		await giveRole(act.db, municipalityId, administratorId, 'administrator')
		if (founding.keeper) await giveRole(act.db, municipalityId, administratorId, 'secretariat')
		await writeAudit(act, {
			name: 'foundMunicipality',
			outcome: 'done',
			kind: 'committee',
			ids: [committeeId],
			content: founding,
		})
		return { municipalityId, committeeId, administratorId }
	})
}
