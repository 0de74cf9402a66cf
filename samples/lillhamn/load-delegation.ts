import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { ore } from '../../src/foundation/money.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import type { Places } from './load-organisation.ts'

/** Up to here, and by this item, Lillhamn's unit managers promise a landlord the rent. */
export const managersLimit = ore(4_000_000)
export const managersPoint = 'Delegationsordningen 4.2'
/** By this item officers decide of homes and support. */
export const supportPoint = 'Delegationsordningen 5.1'
const officersLimit = ore(1_500_000)

/** The social committee's order of delegation, the same since before the first case. */
export async function loadDelegation(db: Transaction<DB>, places: Places): Promise<void> {
	const managers = { role: 'unit-manager', point: managersPoint, limitOre: managersLimit } as const
	const officers = { role: 'officer', point: 'Delegationsordningen 4.1', limitOre: officersLimit } as const
	await pour(
		db,
		'named.delegation',
		[
			...(['assume-liability', 'economic-assistance', 'guarantee'] as const).map((decisionKind) => ({
				decisionKind,
				...managers,
			})),
			...(['assistance', 'deviation-alternative-home', 'other'] as const).map((decisionKind) => ({
				...{ ...managers, decisionKind, limitOre: null },
			})),
			{ decisionKind: 'economic-assistance' as const, ...officers },
			...(['housing', 'housing-support', 'support', 'other'] as const).map((decisionKind) => ({
				...{ decisionKind, role: 'officer' as const, point: supportPoint, limitOre: null },
			})),
		].map((one) => ({
			...{ municipalityId: places.municipalityId, committeeId: places.committee('social') },
			...{ validFrom: plainDate('2019-01-01'), validTo: null },
			...one,
		})),
	)
}
