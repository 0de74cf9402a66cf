import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { addDays, type PlainDate } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import type { Places } from './load-organisation.ts'

/** The unit's manager begins her week with a letter; nobody gets one where no mail server is set. */
export async function loadDigest(db: Transaction<DB>, places: Places, today: PlainDate): Promise<void> {
	await pour(db, 'named.digestChoice', [
		{
			...{ municipalityId: places.municipalityId, staffId: places.staff('lena-wik') },
			...{ rhythm: 'weekly' as const, language: 'sv', plans: true, chosenOn: addDays(today, -40) },
		},
	])
}
