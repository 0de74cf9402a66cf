import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { amount, day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { giveHomeOver } from '../../store/ladder/home-given-over.ts'
import { insertTakeOver, listBlockers, returnBed } from '../../store/ladder/leases.ts'
import { bedConstraints } from '../stays/booking.ts'
import { moveOut } from '../stays/move-out.ts'
import { doneAs } from './done-or.ts'
import { leaseInWork, rowOfStay } from './lease-home.ts'

/**
 * The household takes over the lease of the home it lives in, with the landlord's consent: the stay ends, the home is its
 * own, it goes back to its landlord whose offer it may have been, and support that runs goes on or ends as they want. Refusals: stay-not-running,
 * form-without-lease, no-lease-written, lease-theirs-already, blockers-stand, bed-booked-later, and those of moving out.
 */
export const takeOver = command({
	name: 'takeOver',
	input: z.object({
		stayId: id(),
		onDay: day(),
		consentedBy: text(200),
		consentedOn: day(),
		rent: amount().optional(),
		support: z.enum(['goes-on', 'ends'], { error: 'choose-one' }),
	}),
	may: mayWorkWithHousing,
	run: async (act, { stayId, onDay, consentedBy, consentedOn, rent, support }) => {
		notInFuture(act, { onDay })
		if (consentedOn > onDay) throw new BadInput([{ path: 'consentedOn', problem: 'consent-after-take-over' }])
		const found = await leaseInWork(act, stayId)
		if (found === missing || isRefused(found)) return found
		const { held, lease } = found
		if (lease.tenure === 'first-hand') return refuse({ because: 'lease-theirs-already' })
		const standing = (await listBlockers(act.db, stayId)).filter(({ untilDay }) => untilDay === null)
		if (standing.length > 0) return refuse({ because: 'blockers-stand', count: standing.length })
		const left = doneAs(
			await moveOut.within(act, {
				...{ stayId, endsOn: onDay, endReason: 'take-over', destination: 'own-lease', support },
			}),
			{ endsOn: 'onDay' },
		)
		if (left === missing || isRefused(left)) return left
		await returnBed(act.db, held.stay.bedId, onDay)
		await giveHomeOver(act, held.bed.dwellingId, onDay)
		await insertTakeOver(act.db, {
			...rowOfStay(act, held),
			...{ onDay, landlordId: lease.landlordId, consentedBy, consentedOn },
			...{ rentOre: rent ?? null, supportGoesOn: support === 'goes-on' },
		})
		return { personId: held.stay.personId, people: left.people }
	},
	audit: ({ stayId }, value) => ({ kind: 'lease', ids: [stayId, ...(value?.people ?? [])] }),
	constraints: { ...bedConstraints, only_while_open: 'bed-booked-later' },
})
