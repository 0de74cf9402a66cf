import * as z from 'zod'
import { laterOf } from '../../../../foundation/plain-date.ts'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { supportReviewedSince } from '../../../support/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { leaseNoticeReasons } from '../../rules/ladder/codes.ts'
import { checkNotice } from '../../rules/ladder/ending.ts'
import { checkNoticeTime, forfeitureGrounds } from '../../rules/ladder/notice.ts'
import { insertLeaseNotice } from '../../store/ladder/leases.ts'
import { findHomeOf } from '../../store/ladder/people.ts'
import { ladderOn } from './ladder-on.ts'
import { leaseInWork, rowOfStay } from './lease-home.ts'

/**
 * The municipality ends its own lease. Never because a plan was not kept, and never before the support was looked through
 * after the last change of what was agreed, and lately, with the person's own view and an offer; sooner than with the lease's own notice only by a named ground of
 * forfeiture. Refusals: notice-too-short, forfeiture-not-named, forfeiture-of-another-reason, support-not-reviewed, support-review-incomplete, support-review-too-old,
 * stay-not-running, form-without-lease, no-lease-written, lease-not-ours, notice-given-already.
 */
export const giveNotice = command({
	name: 'giveNotice',
	input: z
		.object({
			stayId: id(),
			givenOn: day(),
			endsOn: day(),
			reason: z.enum(leaseNoticeReasons, { error: 'choose-one' }),
			/** By which the lease ends sooner than with its own notice. */
			forfeiture: z.enum(forfeitureGrounds, { error: 'choose-one' }).optional(),
		})
		.refine(({ givenOn, endsOn }) => endsOn > givenOn, {
			path: ['endsOn'],
			message: 'ends-before-it-begins',
		}),
	may: mayWorkWithHousing,
	run: async (act, { stayId, givenOn, endsOn, reason, forfeiture = null }) => {
		notInFuture(act, { givenOn })
		const found = await leaseInWork(act, stayId)
		if (found === missing || isRefused(found)) return found
		const { held, lease } = found
		if (lease.tenure === 'first-hand') return refuse({ because: 'lease-not-ours' })
		const { noticeMonths } = lease
		const early = checkNoticeTime({ givenOn, endsOn, noticeMonths, reason, forfeiture })
		if (early !== null) return early
		const home = await findHomeOf(act.db, stayId)
		if (home === undefined) return missing
		const changedOn = laterOf(lease.changedOn, held.stay.startsOn)
		if (givenOn < changedOn) throw new BadInput([{ path: 'givenOn', problem: 'before-moving-in' }])
		const review = await supportReviewedSince(act, held.stay.personId, changedOn, givenOn)
		const { reviewWithinDays } = await ladderOn(act, givenOn)
		const { onDay: reviewedOn, lacks } = review ?? { onDay: null, lacks: null }
		const refusal = checkNotice({ givenOn, changedOn, reviewedOn, lacks, reviewWithinDays })
		if (refusal !== null) return refusal
		if (review === null) return refuse({ because: 'support-not-reviewed', since: changedOn })
		const noticeId = await insertLeaseNotice(act.db, {
			...rowOfStay(act, held),
			...{ givenOn, endsOn, reason, forfeiture, reviewId: review.reviewId, reviewedOn: review.onDay },
		})
		const { street, postalCode, town, property, dwelling, landlordId, form, unitId } = home
		return {
			...{ noticeId, personId: held.stay.personId, reviewedOn: review.onDay, form, unitId },
			...{ home: { street: street ?? property, postalCode, town, dwelling }, landlordId },
			children: held.people.some(({ child }) => child),
		}
	},
	audit: ({ stayId }, value) => ({
		kind: 'lease',
		ids: value === null ? [stayId] : [stayId, value.personId],
	}),
	constraints: { one_notice_at_a_time: 'notice-given-already' },
})
