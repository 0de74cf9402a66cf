import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { listCountyAccounts, saveCountySeat } from '../../store/county-seats.ts'
import { findPlace } from '../../store/places.ts'

/**
 * An account sees a county's municipalities from now on; it may see several counties'. Refused: county-ended,
 * not-a-countys-account (it has not the role of a county, or has ended).
 */
export const giveCountySeat = command({
	name: 'giveCountySeat',
	input: z.object({ placeId: id(), staffId: id() }),
	may: mayKeepNetwork,
	run: async ({ db, actor }, { placeId, staffId }) => {
		const county = await findPlace(db, placeId)
		if (county === null || county.kind !== 'county') return missing
		if (county.validTo !== null) return refuse({ because: 'county-ended' })
		const accounts = await listCountyAccounts(db, county)
		if (!accounts.some((account) => account.id === staffId)) {
			return refuse({ because: 'not-a-countys-account' })
		}
		await saveCountySeat(db, actor.municipalityId, staffId, county)
		return { placeId }
	},
	audit: ({ staffId }) => ({ kind: 'staff', ids: [staffId] }),
})
