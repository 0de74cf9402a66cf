import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { fidelityForm } from '../../rules/ladder/fidelity.ts'
import { insertAssessment } from '../../store/ladder/config.ts'
import { rowOf } from '../committee-of.ts'

const answer = z.object({
	score: z.coerce.number({ error: 'choose-one' }).int('choose-one').min(1, 'choose-one').max(4, 'choose-one'),
	said: optionalText(1000),
})

/** The team says how far the programme is what it says it is, item by item. Refusal: assessed-that-day. */
export const assessFidelity = command({
	name: 'assessFidelity',
	input: z.object({
		onDay: day(),
		items: z.record(z.string(), answer).prefault({}),
		summary: optionalText(4000),
	}),
	may: mayWorkWithHousing,
	run: async (act, { onDay, items, summary }) => {
		notInFuture(act, { onDay })
		const { version, items: asked } = fidelityForm
		const lacking = asked.filter(({ code }) => items[code] === undefined)
		if (lacking.length > 0) {
			throw new BadInput(lacking.map(({ code }) => ({ path: `items.${code}.score`, problem: 'choose-one' })))
		}
		const scores = asked.flatMap(({ code }) => {
			const told = items[code]
			return told === undefined ? [] : [{ item: code, ...told }]
		})
		const row = { ...rowOf(act), onDay, formVersion: version, summary, recordedBy: act.actor.actorId }
		return { assessmentId: await insertAssessment(act.db, row, scores) }
	},
	audit: (_, value) => ({ kind: 'housing-first', ids: value === null ? [] : [value.assessmentId] }),
	constraints: { one_assessment_a_day: 'assessed-that-day' },
})
