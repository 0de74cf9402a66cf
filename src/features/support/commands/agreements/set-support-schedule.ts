import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { clockTime, id, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { faultInSchedule, supportWays } from '../../rules/agreements/schedule.ts'
import { changeAgreement, putHours } from '../../store/agreements.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'
import { agreementInWork } from './agreement-in-work.ts'

const hour = z.object({
	weekday: z.coerce
		.number({ error: 'choose-one' })
		.int('choose-one')
		.min(1, 'choose-one')
		.max(7, 'choose-one'),
	fromTime: clockTime(),
	untilTime: clockTime(),
	way: z.enum(supportWays, { error: 'choose-one' }).default('visit'),
})

/**
 * On which hours of an ordinary week support comes, evenings and weekends too, and whom one calls besides. What is left
 * out stays as it was, unless the form showed it. Refusal: changed-meanwhile.
 */
export const setSupportSchedule = command({
	name: 'setSupportSchedule',
	input: z.object({
		supportId: id(),
		hours: z.array(hour).max(28).optional(),
		onCallContact: optionalText(200),
		seenAt: seenAt(),
	}),
	may: mayWorkWithSupport,
	run: async (act, { supportId, hours, onCallContact, seenAt: seen }) => {
		// Rows whose times are empty have been left out by the one who filled in the form.
		const given = (hours ?? []).flatMap(({ fromTime, untilTime, ...one }, row) => {
			if (fromTime === null && untilTime === null) return []
			if (fromTime === null || untilTime === null) {
				const path = fromTime === null ? 'fromTime' : 'untilTime'
				throw new BadInput([{ path: `hours.${row}.${path}`, problem: 'required' }])
			}
			return [{ ...one, fromTime, untilTime, row }]
		})
		const fault = faultInSchedule(given)
		if (fault !== null) {
			const row = given[fault.row]?.row ?? 0
			throw new BadInput([{ path: `hours.${row}.untilTime`, problem: fault.problem }])
		}
		const agreement = await agreementInWork(act, supportId)
		if (agreement === null) return missing
		const refusal = changedMeanwhile(seen, agreement.recordedAt)
		if (refusal !== null) return refusal
		const { committeeId, personId } = agreement
		const person = { municipalityId: act.actor.municipalityId, committeeId, personId }
		if (hours !== undefined || seen !== undefined) {
			await putHours(
				act.db,
				supportId,
				given.map(({ row: _, ...one }) => ({ ...person, ...one })),
			)
		}
		// Said also where it stays: from now on the week is another than the one that others have before them.
		const kept = seen === undefined ? agreement.onCallContact : null
		await changeAgreement(act.db, supportId, { onCallContact: onCallContact ?? kept })
		return { supportId, personId }
	},
	audit: ({ supportId }, value) => ({
		kind: 'support-agreement',
		ids: value === null ? [supportId] : [supportId, value.personId],
	}),
})
