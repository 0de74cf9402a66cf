import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { listOwnUnits } from '../../store/agreements/agreements.ts'
import { askUnitRow } from '../../store/agreements/offers.ts'
import { committeeOf } from '../committee-of.ts'
import { openOffer } from './offer-in-hand.ts'

/** Another unit is asked about a home, after one has declined it or beside it. Refusals: unit-asked-already, offer-taken. */
export const passOfferOn = command({
	name: 'passOfferOn',
	input: z.object({ offerId: id(), unitId: id() }),
	may: mayWorkWithHousing,
	run: async (act, { offerId, unitId }) => {
		const open = await openOffer(act, offerId)
		if (open === missing || isRefused(open)) return open
		const units = await listOwnUnits(act.db, committeeOf(act))
		if (!units.some(({ id }) => id === unitId)) return missing
		const { municipalityId } = act.actor
		await askUnitRow(act.db, { municipalityId, offerId, unitId, askedOn: act.today })
		return { offerId }
	},
	audit: ({ offerId }) => ({ kind: 'agreement-offer', ids: [offerId] }),
	constraints: { a_unit_asked_once_at_a_time: 'unit-asked-already' },
})
