import { isRefused, type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { BadInput, type Missing, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { faultsInFuture } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { agreeOnSupport, decideSupport } from '../../../support/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { areOnePerson } from '../../store/home-decisions.ts'
import { countHomesOfLandlord } from '../../store/ladder/leases.ts'
import { findStay } from '../../store/stays.ts'
import { findUnit } from '../../store/stock.ts'
import { committeeOf } from '../committee-of.ts'
import { bedConstraints } from '../stays/booking.ts'
import { moveIn } from '../stays/move-in.ts'
import { doneAs } from './done-or.ts'
import { takeOverSupport } from './former-support.ts'
import { type Granted, grantInput } from './grant-fields.ts'
import { type LeaseGiven, refuseLease, writeLeaseRow } from './lease-fields.ts'
import { takeNextStep } from './take-next-step.ts'

/**
 * Somebody is granted a home: the decision, or one that waits, the lease and the support in it, made together with moving
 * in, and meant to end together. All of it or none. Support of the same kind that runs is taken over by the new, unless it is
 * said to go on. Refusals: support-belongs-to-form, support-begins-later, those of the decision, of the support, of the lease,
 * of moving in and of a step on the ladder.
 */
export const grantHome = command({
	name: 'grantHome',
	input: grantInput,
	may: mayWorkWithHousing,
	run: async (act, given) => {
		const { personId } = given
		await refuseFaults(act, given)
		const lease: LeaseGiven = { ...given, endsOn: given.endsOn ?? null }
		// A home with a support agreement is one only with the support.
		if (given.form === 'support-contract' && given.supportKind === 'none') {
			return refuse({ because: 'support-belongs-to-form' })
		}
		const { fromStayId } = given
		const from = fromStayId === undefined ? undefined : await findStay(act.db, fromStayId)
		if (fromStayId !== undefined && from === undefined) return missing
		if (from !== undefined && !(await areOnePerson(act.db, from.personId, personId))) return missing
		const bedId = given.bedId ?? from?.bedId
		if (bedId === undefined) return missing
		const homes = await countHomesOfLandlord(act.db, { bedId, landlordId: given.landlordId })
		const refusal = refuseLease(given.form, lease, homes)
		if (refusal !== null) return refusal
		const decided = await decide(act, given)
		if (decided === missing || isRefused(decided)) return decided
		const { decisionId } = decided
		const moved = await move(act, given, decisionId)
		if (moved === missing || isRefused(moved)) return moved
		const supported = await support(act, given, decisionId)
		if (supported === missing || isRefused(supported)) return supported
		const { stayId } = moved
		await writeLeaseRow(act, leaseOnly(lease), {
			stayId,
			personId,
			decisionId,
			supportId: supported.supportId,
		})
		return { stayId, decisionId, supportId: supported.supportId }
	},
	audit: ({ personId }, value) => ({
		kind: 'lease',
		ids: value === null ? [personId] : [personId, value.stayId, value.decisionId],
	}),
	constraints: bedConstraints,
})

const leaseOnly = (given: LeaseGiven): LeaseGiven => ({
	...{ landlordId: given.landlordId, tenure: given.tenure, rent: given.rent, ownRent: given.ownRent },
	...{
		furniture: given.furniture,
		costs: given.costs,
		noticeMonths: given.noticeMonths,
		waiver: given.waiver,
	},
	...{ waiverApprovedOn: given.waiverApprovedOn, landlordNotifiedOn: given.landlordNotifiedOn },
	...{ takeOverPlannedOn: given.takeOverPlannedOn, terms: given.terms },
	...{ startsOn: given.startsOn, endsOn: given.endsOn },
})

/** What only the day and the house can tell is wrong, all of it at once. */
async function refuseFaults(act: Act, { startsOn, supportUnitId, ...given }: Granted) {
	const unknown =
		supportUnitId !== undefined && !(await findUnit(act.db, committeeOf(act), supportUnitId))
			? [{ path: 'supportUnitId', problem: 'choose-one' }]
			: []
	const { decidedOn, notifiedOn } = given
	const told = given.decisionId === undefined ? { decidedOn, notifiedOn } : {}
	const late = faultsInFuture(act, { startsOn, ...told })
	if (unknown.length + late.length > 0) throw new BadInput([...late, ...unknown])
}

async function decide(
	act: Act,
	given: Granted,
): Promise<{ readonly decisionId: string } | Refusal | Missing> {
	const { personId, legalBasis, appliedOn, decidedOn, decidedBy, minutes, reasons, notifiedOn } = given
	if (given.decisionId !== undefined) return { decisionId: given.decisionId }
	const decision = { personId, appliedOn, decidedOn, decidedBy, notifiedOn }
	return doneAs(
		await decideSupport.within(act, {
			...decision,
			...(legalBasis === null ? {} : { legalBasis }),
			...(reasons === null ? {} : { reasons }),
			...(minutes === null ? {} : { minutes }),
			...{ about: 'housing', outcome: 'granted', periodFrom: given.startsOn, periodTo: given.endsOn },
		}),
		{ periodFrom: 'startsOn', periodTo: 'endsOn' },
	)
}

async function move(
	act: Act,
	given: Granted,
	decisionId: string,
): Promise<{ readonly stayId: string } | Refusal | Missing> {
	const { fromStayId, bedId, form, startsOn, endsOn, personId, adults, children, reason } = given
	const home = { bedId, form, plannedEndOn: endsOn, decisionId }
	const fields = { plannedEndOn: 'endsOn', onDay: 'startsOn' }
	if (fromStayId === undefined) {
		return doneAs(await moveIn.within(act, { ...home, personId, adults, children, startsOn }), fields)
	}
	// The support of this home takes over, or what runs is said to go on beside it.
	const step = {
		...home,
		support: 'goes-on',
		stayId: fromStayId,
		onDay: startsOn,
		...(reason === null ? {} : { reason }),
	}
	return doneAs(await takeNextStep.within(act, step), fields)
}

async function support(
	act: Act,
	given: Granted,
	decisionId: string,
): Promise<{ readonly supportId: string | null } | Refusal | Missing> {
	const { supportKind, hoursAWeek, method, supportUnitId, personId, startsOn, endsOn } = given
	if (supportKind === 'none') return { supportId: null }
	if (hoursAWeek === undefined) throw new BadInput([{ path: 'hoursAWeek', problem: 'required' }])
	const former = await takeOverSupport(act, {
		...{ personId, kind: supportKind, startsOn, goesOn: given.formerSupport === 'goes-on' },
	})
	if (former !== null) return former
	return doneAs(
		await agreeOnSupport.within(act, {
			...{ personId, kind: supportKind, hoursAWeek, method, startsOn, endsOn },
			...{ decisionId, unitId: supportUnitId },
		}),
		{ unitId: 'supportUnitId' },
	)
}
