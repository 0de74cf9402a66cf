import { getMunicipality } from '../../features/organisation/index.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { municipalitiesIn } from '../../platform/memberships.ts'
import { asSystem } from '../../platform/purpose.ts'
import type { Act } from '../../platform/transaction.ts'
import { inHouse } from './open.ts'

type Given = { text(name: string): string | undefined }

/** Runs one command as the keeper of a network: of the one that the database holds, or of the one that is named by its code. */
export async function asKeeper<T>(given: Given, work: (act: Act) => Promise<T>): Promise<T> {
	return await inHouse(given, async (house) => {
		const code = given.text('network')
		const networks: { municipalityId: number; code: string }[] = []
		for (const one of await municipalitiesIn(house)) {
			const { kind } = await asSystem(house, one.municipalityId, ({ db }) => getMunicipality(db))
			if (kind !== 'municipality' && (code === undefined || one.code === code)) networks.push(one)
		}
		const [first, second] = networks
		if (first === undefined) {
			throw new GroundFault(
				code === undefined
					? 'This database holds no network; found one with bofast found --kind authority.'
					: `There is no network ${code} in this database.`,
			)
		}
		if (second !== undefined) {
			const known = networks.map((one) => one.code).join(', ')
			throw new GroundFault(`Say which network with --network CODE; it holds ${known}.`)
		}
		return await asSystem(house, first.municipalityId, (act) =>
			work({ ...act, actor: { ...act.actor, roles: ['secretariat'] } }),
		)
	})
}
