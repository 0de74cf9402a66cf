import { writeAudit } from '../../../platform/audit.ts'
import type { House } from '../../../platform/house.ts'
import { municipalitiesIn } from '../../../platform/memberships.ts'
import { asSystem } from '../../../platform/purpose.ts'
import { bindSignIn, giveRole, insertCommittee, insertMunicipality, insertStaff } from '../store.ts'

export type Founding = {
	code: string
	name: string
	invented: boolean
	committee: { name: string; registryCode: string }
	administrator: { name: string; email: string; signInId: string | null }
}
export type Founded = { municipalityId: number; committeeId: string; administratorId: string }

/**
 * Makes a municipality with its first committee and administrator. Nobody can ask for it from a screen: it is done by
 * the command line and by samples, which hold the house's secret.
 */
export async function foundMunicipality(house: House, founding: Founding): Promise<Founded> {
	const there = await municipalitiesIn(house)
	const municipalityId = Math.max(0, ...there.map((one) => one.municipalityId)) + 1
	return await asSystem(house, municipalityId, async (act) => {
		const { code, name, invented } = founding
		await insertMunicipality(act.db, municipalityId, { code, name, invented, timeZone: 'Europe/Stockholm' })
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
