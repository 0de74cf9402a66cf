import * as z from 'zod'
import { ore } from '../../../../foundation/money.ts'
import { daysBetween, earlierOf, laterOf, type PlainDate } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { supportInHomes, supportReviewedSince } from '../../../support/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { ladderOn } from '../../commands/ladder/ladder-on.ts'
import { type FormCode, formOf, forms } from '../../rules/forms.ts'
import { checkNotice } from '../../rules/ladder/ending.ts'
import { nextBy, nextCheckpoint } from '../../rules/ladder/ladder.ts'
import {
	leaseWarnings,
	rentCap,
	rightToStay,
	securityOf,
	tenureRules,
	waiversFor,
} from '../../rules/ladder/tenure.ts'
import {
	findBreakdown,
	findLease,
	findLeaseNotice,
	findTakeOver,
	type LeaseRow,
	listBlockers,
	listCheckpoints,
	readTenancy,
} from '../../store/ladder/leases.ts'
import { findHomeOf, listSupportOf, listWayOf } from '../../store/ladder/people.ts'
import { nameOfRow } from './name-of-row.ts'

/** One home: who lives there and by which lease, how it goes, what stands in the way, and what comes next. */
export const leasePage = query({
	name: 'leasePage',
	opensOne: true,
	input: z.object({ stayId: id() }),
	may: mayWorkWithHousing,
	run: async (act, { stayId }) => {
		const { db, today } = act
		const home = await findHomeOf(db, stayId)
		if (home === undefined) return missing
		const ladder = await ladderOn(act, today)
		const form = home.form as FormCode
		const lease = await findLease(db, stayId)
		const checkpoints = await listCheckpoints(db, stayId)
		const began = laterOf(lease?.startsOn ?? home.startsOn, home.startsOn)
		const runs = home.state === 'here'
		const onLease = formOf(form).tenure !== 'none'
		const { personId, state, startsOn, endsOn, endReason, unit, property, dwelling, bed, rooms } = home
		const landlordId = lease?.landlordId ?? home.landlordId
		const tenancy = await readTenancy(db, { stayId, landlordId }, leaseForms)
		const running = await listSupportOf(db, [personId], today)
		return {
			...{ today, stayId, personId, ...nameOfRow(home), form, state, startsOn, endsOn, endReason, unit },
			home: { name: `${property}, ${dwelling}`, bed, rooms: rooms === null ? null : Number(rooms) },
			daysThere: daysBetween(startsOn, today),
			...{ runs, onLease, next: runs ? nextBy(ladder.steps, form) : [] },
			lease: lease === undefined ? null : leaseTold(lease, tenancy, today),
			waivers: waiversFor(
				formOf(form).tenure === 'first-hand' ? 'first-hand' : 'sublease',
				tenancy.homesOfLandlord,
			),
			// What holds for subleases says nothing of a lease with the landlord itself.
			rules: tenureRules.filter(({ id }) => lease?.tenure !== 'first-hand' || id === 'longest-notice'),
			checkpoints,
			nextCheckpoint:
				runs && onLease ? nextCheckpoint(began, checkpoints[0] ?? null, ladder.checkEveryMonths) : null,
			blockers: await listBlockers(db, stayId),
			support: running.map((one) => ({ ...one, minutesAWeek: one.minutesAWeek ?? 0 })),
			asksSupport: onLease && running.some(({ kind }) => supportInHomes.includes(kind)),
			way: await listWayOf(db, personId),
			takeOver: (await findTakeOver(db, stayId)) ?? null,
			breakdown: (await findBreakdown(db, stayId)) ?? null,
			notice: (await findLeaseNotice(db, stayId)) ?? null,
			ending:
				runs && lease !== undefined && lease.tenure !== 'first-hand'
					? await endingOf(act, personId, laterOf(lease.changedOn, startsOn))
					: null,
		}
	},
	audit: ({ stayId }, value) => ({
		kind: 'lease',
		ids: value === null ? [stayId] : [stayId, value.personId],
	}),
})

const leaseForms = forms.filter(({ tenure }) => tenure !== 'none').map(({ code }) => code)

function leaseTold(
	lease: LeaseRow,
	{ since, homesOfLandlord }: Awaited<ReturnType<typeof readTenancy>>,
	today: PlainDate,
) {
	const { tenure, startsOn, endsOn, waiver, decisionEndsOn, landlordNotifiedOn } = lease
	const [rentOre, ownRentOre] = [ore(lease.rentOre), lease.ownRentOre === null ? null : ore(lease.ownRentOre)]
	const furnitureOre = lease.furnitureOre === null ? null : ore(lease.furnitureOre)
	const costsOre = lease.costsOre === null ? null : ore(lease.costsOre)
	const days = { tenure, startsOn, endsOn, waiver }
	const tenancy = { ...days, homesOfLandlord, since: earlierOf(since ?? startsOn, startsOn) }
	const security = securityOf(tenancy)
	const { landlord, decisionNumber, noticeMonths, terms, takeOverPlannedOn, waiverApprovedOn, writtenAt } =
		lease
	return {
		...{ ...days, landlord, decisionNumber, decisionEndsOn, noticeMonths, terms, takeOverPlannedOn },
		...{ waiverApprovedOn, landlordNotifiedOn, rentOre, ownRentOre, furnitureOre, costsOre, writtenAt },
		cap: rentCap({ ownRentOre, furnitureOre, costsOre }),
		security,
		staysOn: rightToStay(security, today),
		warnings: leaseWarnings({ ...tenancy, ownRentOre, landlordNotifiedOn, decisionEndsOn }),
	}
}

/** Whether a notice would be refused today because nobody has looked through the support. */
async function endingOf(act: Act, personId: string, changedOn: LeaseRow['changedOn']) {
	const { reviewWithinDays } = await ladderOn(act, act.today)
	const review = await supportReviewedSince(act, personId, changedOn, act.today)
	const { onDay: reviewedOn, lacks } = review ?? { onDay: null, lacks: null }
	const refusal = checkNotice({ givenOn: act.today, changedOn, reviewedOn, lacks, reviewWithinDays })
	return { changedOn, lacks, reviewedOn, reviewWithinDays, allowed: refusal === null }
}
