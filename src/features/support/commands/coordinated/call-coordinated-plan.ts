import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { consentWays, coordinatedKinds, partyKinds } from '../../rules/coordinated/codes.ts'
import { checkConsent, checkParties } from '../../rules/coordinated/coordinated-plan.ts'
import { insertCoordinatedPlan } from '../../store/coordinated.ts'
import { optionalDay } from '../fields.ts'
import { personToldOf } from '../person-in-work.ts'

const party = z.object({ kind: z.enum(partyKinds, { error: 'choose-one' }), name: text(200) })

/**
 * Calls to a coordinated plan, by the person's consent. Refusals: place-kept-by-named-access, consent-missing, region-missing, region-makes-a-sip,
 * two-units-needed.
 */
export const callCoordinatedPlan = command({
	name: 'callCoordinatedPlan',
	input: z
		.object({
			personId: id(),
			kind: z.enum(coordinatedKinds, { error: 'choose-one' }),
			consentOn: optionalDay(),
			consentHow: z.enum(consentWays, { error: 'choose-one' }),
			consentTo: optionalText(1000),
			calledOn: day(),
			plannedFor: day(),
			parties: z.array(party, { error: 'required' }).min(1, 'required').max(12, 'too-many'),
		})
		.refine(({ calledOn, plannedFor }) => plannedFor >= calledOn, {
			path: ['plannedFor'],
			error: 'before-called',
		}),
	may: mayWorkWithSupport,
	run: async (act, { personId, consentOn, parties, ...called }) => {
		notInFuture(act, { consentOn, calledOn: called.calledOn })
		const refusal =
			checkConsent({ consentOn, calledOn: called.calledOn }) ??
			checkParties(
				called.kind,
				parties.map(({ kind }) => kind),
			)
		if (refusal !== null) return refusal
		const person = await personToldOf(act, personId)
		if (person === missing || isRefused(person)) return person
		if (consentOn === null) return missing
		const { recordedBy, ...of } = person.row
		const plan = { ...of, ...called, consentOn, calledBy: recordedBy }
		return { coordinatedPlanId: await insertCoordinatedPlan(act.db, plan, parties) }
	},
	audit: ({ personId }, value) => ({
		kind: 'coordinated-plan',
		ids: value === null ? [personId] : [personId, value.coordinatedPlanId],
	}),
})
