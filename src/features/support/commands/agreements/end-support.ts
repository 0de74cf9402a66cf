import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { checkEnd, supportEnds } from '../../rules/agreements/agreement.ts'
import { changeAgreement } from '../../store/agreements.ts'
import { agreementInWork } from './agreement-in-work.ts'
import { leaveBySupport } from './decision-of-support.ts'

/** From the day on there is no support, and the decision that it was by ends or is interrupted; the home is not touched by it. Refusals: support-ended, ends-before-start. */
export const endSupport = command({
	name: 'endSupport',
	input: z.object({
		supportId: id(),
		onDay: day(),
		because: z.enum(supportEnds, { error: 'choose-one' }),
	}),
	may: mayWorkWithSupport,
	run: async (act, { supportId, onDay, because }) => {
		const agreement = await agreementInWork(act, supportId)
		if (agreement === null) return missing
		const refusal = checkEnd(agreement, onDay)
		if (refusal !== null) return refusal
		const { decisionId, personId } = agreement
		const told = await leaveBySupport(act, { supportId, decisionId, personId, onDay, because })
		if (told !== null) return told
		await changeAgreement(act.db, supportId, { endsOn: onDay, endedBecause: because })
		return { supportId, personId }
	},
	audit: ({ supportId }, value) => ({
		kind: 'support-agreement',
		ids: value === null ? [supportId] : [supportId, value.personId],
	}),
})
