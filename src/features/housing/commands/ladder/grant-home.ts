import * as z from 'zod'
import { isRefused, type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { BadInput, type Missing, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { agreeOnSupport, decideSupport } from '../../../support/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { areOnePerson } from '../../store/home-decisions.ts'
import { findStay } from '../../store/stays.ts'
import { findUnit } from '../../store/stock.ts'
import { committeeOf } from '../committee-of.ts'
import { bedConstraints } from '../stays/booking.ts'
import { moveIn } from '../stays/move-in.ts'
import { formField } from '../stays/stay-fields.ts'
import { doneAs } from './done-or.ts'
import { type LeaseGiven, leaseFields, refuseLease, writeLeaseRow } from './lease-fields.ts'
import { takeNextStep } from './take-next-step.ts'

const supportFields = {
	supportKind: z
		.enum(['housing-support', 'housing-first', 'home-visits', 'none'], { error: 'choose-one' })
		.default('housing-support'),
	hoursAWeek: z.string().trim().optional(),
	method: z.enum(['cti', 'icm', 'act'], { error: 'choose-one' }).optional(),
	supportUnitId: id().optional(),
} as const

const decisionFields = {
	/** One that waits is carried out; left out, the home is decided here. */
	decisionId: id().optional(),
	legalBasis: optionalText(40),
	appliedOn: day().optional(),
	decidedOn: day().optional(),
	decidedBy: z.union([id(), z.literal('committee')]).optional(),
	minutes: optionalText(100),
	reasons: optionalText(10_000),
	notifiedOn: day().optional(),
} as const

const input = z
	.object({
		personId: id(),
		/** Where the person lives already: a step on the ladder; left out, somebody moves in. */
		fromStayId: id().optional(),
		adults: z.array(id()).max(19).default([]),
		children: z.array(id()).max(19).default([]),
		/** Left out at a step, they stay in the same home. */
		bedId: id().optional(),
		form: formField(),
		startsOn: day(),
		/** Decision, lease and support end together; left out, they last. */
		endsOn: day().optional(),
		reason: optionalText(2000),
		...decisionFields,
		...leaseFields,
		...supportFields,
	})
	.superRefine((given, context) => {
		const fault = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message })
		if (given.fromStayId === undefined && given.bedId === undefined) fault('bedId', 'required')
		if (given.supportKind !== 'none' && given.hoursAWeek === undefined) fault('hoursAWeek', 'required')
		if (given.decisionId === undefined) {
			if (given.legalBasis === null) fault('legalBasis', 'required')
			if (given.decidedOn === undefined) fault('decidedOn', 'required')
			if (given.reasons === null) fault('reasons', 'required')
		}
		if (given.decidedOn !== undefined && given.decidedOn > given.startsOn)
			fault('decidedOn', 'decided-after-moving-in')
		if (given.endsOn !== undefined && given.endsOn <= given.startsOn) fault('endsOn', 'ends-before-it-begins')
	})
type Given = z.output<typeof input>

/**
 * Somebody is granted a home: the decision, or one that waits, the lease and the support in it, made together with moving
 * in, and meant to end together. All of it or none. Refusals: support-belongs-to-form, those of the decision, of the support, of the lease, of
 * moving in and of a step on the ladder.
 */
export const grantHome = command({
	name: 'grantHome',
	input,
	may: mayWorkWithHousing,
	run: async (act, given) => {
		const { personId, startsOn } = given
		notInFuture(act, { startsOn })
		const lease: LeaseGiven = { ...given, endsOn: given.endsOn ?? null }
		const refusal = refuseLease(given.form, lease)
		if (refusal !== null) return refusal
		// A home with a support agreement is one only with the support.
		if (given.form === 'support-contract' && given.supportKind === 'none') {
			return refuse({ because: 'support-belongs-to-form' })
		}
		const { fromStayId, supportUnitId } = given
		const from = fromStayId === undefined ? undefined : await findStay(act.db, fromStayId)
		if (fromStayId !== undefined && from === undefined) return missing
		if (from !== undefined && !(await areOnePerson(act.db, from.personId, personId))) return missing
		if (supportUnitId !== undefined && !(await findUnit(act.db, committeeOf(act), supportUnitId))) {
			throw new BadInput([{ path: 'supportUnitId', problem: 'choose-one' }])
		}
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

async function decide(act: Act, given: Given): Promise<{ readonly decisionId: string } | Refusal | Missing> {
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
	given: Given,
	decisionId: string,
): Promise<{ readonly stayId: string } | Refusal | Missing> {
	const { fromStayId, bedId, form, startsOn, endsOn, personId, adults, children, reason } = given
	const home = { bedId, form, plannedEndOn: endsOn, decisionId }
	const fields = { plannedEndOn: 'endsOn', onDay: 'startsOn' }
	if (fromStayId === undefined) {
		return doneAs(await moveIn.within(act, { ...home, personId, adults, children, startsOn }), fields)
	}
	const step = { ...home, stayId: fromStayId, onDay: startsOn, ...(reason === null ? {} : { reason }) }
	return doneAs(await takeNextStep.within(act, step), fields)
}

async function support(
	act: Act,
	given: Given,
	decisionId: string,
): Promise<{ readonly supportId: string | null } | Refusal | Missing> {
	const { supportKind, hoursAWeek, method, supportUnitId, personId, startsOn, endsOn } = given
	if (supportKind === 'none') return { supportId: null }
	if (hoursAWeek === undefined) throw new BadInput([{ path: 'hoursAWeek', problem: 'required' }])
	return doneAs(
		await agreeOnSupport.within(act, {
			...{ personId, kind: supportKind, hoursAWeek, method, startsOn, endsOn },
			...{ decisionId, unitId: supportUnitId },
		}),
		{ unitId: 'supportUnitId' },
	)
}
