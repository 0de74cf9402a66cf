import * as z from 'zod'
import { isRefused, type Refusal } from '../../../../foundation/refusal.ts'
import { type Answer, BadInput, type Missing, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, text } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { forfeitureGrounds, giveNotice } from '../../../housing/index.ts'
import { mayHandleCases } from '../../access.ts'
import { endingReasons, groundOf, ownLeases, supportResults } from '../../rules/authorities/message-rules.ts'
import { insertMessage } from '../../store/authorities.ts'
import { endCaseDate } from '../../store/case-facts.ts'
import { findCase } from '../../store/cases.ts'
import { openFrom } from '../case-opening.ts'
import { putDate } from '../put-date.ts'

/**
 * The municipality gives notice of a home that it lets itself, and opens a prevention case for the household in the same
 * breath: it is warned of as any other eviction is. Refusals: those of `giveNotice`, foremost support-not-reviewed, and of
 * opening a case.
 */
export const endOwnTenancy = command({
	name: 'endOwnTenancy',
	input: z.object({
		stayId: id(),
		givenOn: day(),
		endsOn: day(),
		reason: z.enum(endingReasons, { error: 'choose-one' }),
		forfeiture: z.enum(forfeitureGrounds, { error: 'choose-one' }).optional(),
		supportResult: z.enum(supportResults, { error: 'choose-one' }),
		supportReview: text(4000),
	}),
	may: mayHandleCases,
	run: async (act, { supportResult, supportReview, ...given }) => {
		const noticed = noticeOr(await giveNotice.within(act, given))
		if (noticed === missing || isRefused(noticed)) return noticed
		const { givenOn, endsOn, reason: endedBecause } = given
		const caseId = await openOrJoin(act, noticed, endedBecause)
		if (typeof caseId !== 'string') return caseId
		await insertMessage(act.db, act.actor.municipalityId, {
			...{ caseId, kind: 'own-tenancy', receivedOn: givenOn, channel: 'own', endedBecause },
			...{ lease: leaseOf(noticed.form), leaseEndsOn: endsOn, supportReviewedOn: noticed.reviewedOn },
			...{ supportResult, supportReview, registeredBy: act.actor.actorId },
		})
		const found = await findCase(act.db, caseId)
		if (found !== undefined) {
			// One that was taken back before stops nothing any more.
			await endCaseDate(act.db, { caseId, kind: 'notice-withdrawn', endedOn: act.today })
			await putDate(act, found, { kind: 'must-move', onDay: endsOn, source: 'own' })
		}
		return { caseId, personId: noticed.personId }
	},
	audit: ({ stayId }, value) => ({
		kind: 'eviction-case',
		ids: value === null ? [stayId] : [stayId, value.caseId, value.personId],
	}),
	constraints: { one_open_case_in_a_home: 'case-in-another-unit' },
})

type Noticed = Extract<Awaited<ReturnType<typeof giveNotice.within>>, { is: 'done' }>['value']

/** The household's case in the home may be open already: then the notice belongs there. */
async function openOrJoin(
	act: Act,
	{ personId, home, landlordId, children }: Noticed,
	endedBecause: (typeof endingReasons)[number],
): Promise<string | Refusal> {
	const opened = await openFrom(act, {
		tenant: { personId },
		home: {
			...{ address: home.street, postalCode: home.postalCode, city: home.town, dwelling: home.dwelling },
			rooms: null,
		},
		...{ ground: groundOf({ endedBecause }), regime: 'JB12', openedBy: 'own-tenancy' },
		...{ children: children ? 'yes' : 'unknown', landlordId, debtOre: null, mustMoveAnyway: false },
		...{ dates: [], otherSystemNumber: null, unitId: null },
	})
	if (!isRefused(opened)) return opened.caseId
	return opened.because === 'case-already-open' && 'caseId' in opened ? String(opened.caseId) : opened
}

function leaseOf(form: string): (typeof ownLeases)[number] {
	return ownLeases.find((lease) => lease === form) ?? 'other-sublet'
}

function noticeOr(answer: Answer<Noticed>): Noticed | Refusal | Missing {
	if (answer.is === 'done') return answer.value
	if (answer.is === 'refused') return answer.refusal
	if (answer.is === 'bad-input') throw new BadInput(answer.faults)
	return missing
}
