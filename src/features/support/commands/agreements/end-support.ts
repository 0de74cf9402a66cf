import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { checkEnd, supportEnds } from '../../rules/agreements/agreement.ts'
import { changeAgreement } from '../../store/agreements.ts'
import { agreementInWork } from './agreement-in-work.ts'

/** From the day on there is no support; the home is not touched by it. Refusals: support-ended, ends-before-start. */
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
		await changeAgreement(act.db, supportId, { endsOn: onDay, endedBecause: because })
		return { supportId, personId: agreement.personId }
	},
	audit: ({ supportId }, value) => ({
		kind: 'support-agreement',
		ids: value === null ? [supportId] : [supportId, value.personId],
	}),
})
