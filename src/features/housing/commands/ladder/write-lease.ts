import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { countHomesOfLandlord, findLease } from '../../store/ladder/leases.ts'
import { leaseFields, refuseLease, writeLeaseRow } from './lease-fields.ts'
import { homeOnLease } from './lease-home.ts'

/**
 * The lease of somebody who lives there already is written down. Refusals: stay-not-running, lease-written-already,
 * form-without-lease, and those of the lease.
 */
export const writeLease = command({
	name: 'writeLease',
	input: z
		.object({ stayId: id(), startsOn: day(), endsOn: day().optional(), ...leaseFields })
		.refine(({ startsOn, endsOn }) => endsOn === undefined || endsOn > startsOn, {
			path: ['endsOn'],
			message: 'ends-before-it-begins',
		}),
	may: mayWorkWithHousing,
	run: async (act, { stayId, ...given }) => {
		const held = await homeOnLease(act, stayId)
		if (held === missing || isRefused(held)) return held
		if ((await findLease(act.db, stayId)) !== undefined) return refuse({ because: 'lease-written-already' })
		const lease = { ...given, endsOn: given.endsOn ?? null }
		const home = { bedId: held.stay.bedId, landlordId: given.landlordId }
		const refusal = refuseLease(held.stay.form, lease, await countHomesOfLandlord(act.db, home))
		if (refusal !== null) return refusal
		const { personId, decisionId } = held.stay
		await writeLeaseRow(act, lease, { stayId, personId, decisionId, supportId: null })
		return { personId }
	},
	audit: ({ stayId }, value) => ({
		kind: 'lease',
		ids: value === null ? [stayId] : [stayId, value.personId],
	}),
	constraints: { one_lease_of_a_stay: 'lease-written-already' },
})
