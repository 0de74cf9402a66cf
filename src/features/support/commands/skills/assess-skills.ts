import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { formOn } from '../../rules/skills/form.ts'
import { togetherAnswers } from '../../rules/skills/levels.ts'
import { insertAssessment } from '../../store/skills.ts'
import { optionalDay } from '../fields.ts'
import { personToldOf } from '../person-in-work.ts'

const level = () =>
	z.coerce.number({ error: 'choose-one' }).int('choose-one').min(1, 'choose-one').max(4, 'choose-one')

/** How somebody manages in a home on a day, by the form in use then; an item that is left out was not assessed. */
export const assessSkills = command({
	name: 'assessSkills',
	input: z
		.object({
			personId: id(),
			onDay: day(),
			withPerson: z.enum(togetherAnswers, { error: 'choose-one' }),
			scores: z
				.record(z.string(), level(), { error: 'nothing-assessed' })
				.refine((given) => Object.keys(given).length > 0, 'nothing-assessed'),
			ownWords: optionalText(2000),
			note: optionalText(4000),
			againOn: optionalDay(),
		})
		.refine(({ onDay, againOn }) => againOn === null || againOn > onDay, {
			path: ['againOn'],
			error: 'before-assessed',
		}),
	may: mayWorkWithSupport,
	run: async (act, { personId, scores, ...assessed }) => {
		notInFuture(act, { onDay: assessed.onDay })
		const form = formOn(assessed.onDay)
		if (form === null) throw new BadInput([{ path: 'onDay', problem: 'before-the-form' }])
		const asked = new Set(form.domains.flatMap(({ items }) => items))
		const unasked = Object.keys(scores).filter((item) => !asked.has(item))
		if (unasked.length > 0) {
			throw new BadInput(unasked.map((item) => ({ path: `scores.${item}`, problem: 'not-in-the-form' })))
		}
		const person = await personToldOf(act, personId)
		if (person === missing || isRefused(person)) return person
		const { recordedBy, ...of } = person.row
		const given = { ...of, ...assessed, formVersion: form.version, assessedBy: recordedBy }
		return { skillsAssessmentId: await insertAssessment(act.db, given, scores) }
	},
	audit: ({ personId }, value) => ({
		kind: 'skills-assessment',
		ids: value === null ? [personId] : [personId, value.skillsAssessmentId],
	}),
})
