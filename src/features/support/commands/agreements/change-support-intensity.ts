import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { checkIntensity } from '../../rules/agreements/agreement.ts'
import { putIntensity } from '../../store/agreements.ts'
import { hoursAWeek } from '../fields.ts'
import { agreementInWork } from './agreement-in-work.ts'

/** More or less support from a day, planned ahead or told afterwards. Refusals: support-ended, intensity-before-start. */
export const changeSupportIntensity = command({
	name: 'changeSupportIntensity',
	input: z.object({ supportId: id(), fromDay: day(), hoursAWeek: hoursAWeek(), reason: optionalText(500) }),
	may: mayWorkWithSupport,
	run: async (act, { supportId, fromDay, hoursAWeek: minutesAWeek, reason }) => {
		const agreement = await agreementInWork(act, supportId)
		if (agreement === null) return missing
		const refusal = checkIntensity(agreement, fromDay)
		if (refusal !== null) return refusal
		const { municipalityId, actorId } = act.actor
		const { committeeId, personId } = agreement
		await putIntensity(act.db, {
			...{ municipalityId, committeeId, personId, supportId },
			...{ fromDay, minutesAWeek, reason, recordedBy: actorId },
		})
		return { supportId, personId }
	},
	audit: ({ supportId }, value) => ({
		kind: 'support-agreement',
		ids: value === null ? [supportId] : [supportId, value.personId],
	}),
})
