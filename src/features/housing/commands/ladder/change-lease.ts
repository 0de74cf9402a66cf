import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { setLease } from '../../store/ladder/leases.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'
import { bedConstraints } from '../stays/booking.ts'
import { refuseShortening } from '../stays/losing-home.ts'
import { planDeparture } from '../stays/plan-departure.ts'
import { ownWishField } from '../stays/stay-fields.ts'
import { doneAs } from './done-or.ts'
import { leaseInWork } from './lease-home.ts'

/**
 * The lease lasts to another day, is to be taken over on another, or the landlord has been told. Another end is a change of
 * what was agreed: support is reviewed after it before the lease is ended. Refusals: stay-not-running, no-lease-written,
 * form-without-lease, changed-meanwhile, lease-not-shortened, bed-taken, bed-closed.
 */
export const changeLease = command({
	name: 'changeLease',
	input: z.object({
		stayId: id(),
		endsOn: day().optional(),
		takeOverPlannedOn: day().optional(),
		landlordNotifiedOn: day().optional(),
		ownWish: ownWishField(),
		seenAt: seenAt(),
	}),
	may: mayWorkWithHousing,
	run: async (
		act,
		{ stayId, endsOn = null, takeOverPlannedOn = null, landlordNotifiedOn = null, ownWish, ...seen },
	) => {
		notInFuture(act, { landlordNotifiedOn })
		const found = await leaseInWork(act, stayId)
		if (found === missing || isRefused(found)) return found
		const { held, lease } = found
		const refusal = changedMeanwhile(seen.seenAt, lease.writtenAt)
		if (refusal !== null) return refusal
		if (endsOn !== null && endsOn <= lease.startsOn) {
			throw new BadInput([{ path: 'endsOn', problem: 'ends-before-it-begins' }])
		}
		const sooner = refuseShortening(held, lease.endsOn, endsOn, ownWish === 'yes')
		if (sooner !== null) return sooner
		const lasts = endsOn !== lease.endsOn
		if (lasts) {
			const planned = doneAs(
				await planDeparture.within(act, {
					stayId,
					ownWish,
					...(endsOn === null ? {} : { plannedEndOn: endsOn }),
				}),
				{ plannedEndOn: 'endsOn' },
			)
			if (planned === missing || isRefused(planned)) return planned
		}
		await setLease(act.db, stayId, {
			...{ endsOn, takeOverPlannedOn, landlordNotifiedOn, writtenAt: act.now },
			...(lasts ? { changedOn: act.today } : {}),
		})
		return { personId: held.stay.personId }
	},
	audit: ({ stayId }, value) => ({
		kind: 'lease',
		ids: value === null ? [stayId] : [stayId, value.personId],
	}),
	constraints: bedConstraints,
})
