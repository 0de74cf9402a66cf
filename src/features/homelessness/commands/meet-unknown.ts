import * as z from 'zod'
import type { Refusal } from '../../../foundation/refusal.ts'
import { type Answer, BadInput, type Missing, missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, notInFuture, optionalText } from '../../../platform/fields.ts'
import { registerUnidentified } from '../../people/index.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { placeField, spellFields } from './spell-fields.ts'
import { startSpell } from './start-spell.ts'

/** Somebody met out of doors whom nobody knows: a record under a code, where they sleep, and that they were met that day. */
export const meetUnknown = command({
	name: 'meetUnknown',
	input: z.object({
		metOn: day(),
		place: placeField(),
		placeName: optionalText(200),
		called: z.string().trim().max(100, 'too-long').optional(),
		sex: z.enum(['woman', 'man'], { error: 'choose-one' }).optional(),
		bornAbout: z.string().trim().optional(),
		population: spellFields.population.default('resident'),
		unitId: z.uuid({ error: 'required' }).optional(),
	}),
	may: mayWorkWithHomelessness,
	run: async (act, { metOn, called, sex, bornAbout, placeName, ...spell }) => {
		notInFuture(act, { metOn })
		const registered = given(await registerUnidentified.within(act, { called, sex, bornAbout }))
		if ('answer' in registered) return registered.answer
		const { personId, code } = registered
		const started = given(
			await startSpell.within(act, {
				...spell,
				...(placeName === null ? {} : { placeName }),
				...{
					personId,
					startsOn: metOn,
					contactOn: metOn,
					contactKind: 'outreach',
					toldBy: 'own-observation',
				},
			}),
		)
		return 'answer' in started ? started.answer : { personId, code, spellId: started.spellId }
	},
	audit: (_, value) => ({ kind: 'person', ids: value === null ? [] : [value.personId, value.spellId] }),
})

/** What a composed command gave, or why not. */
function given<Value extends object>(answer: Answer<Value>): Value | { answer: Refusal | Missing } {
	switch (answer.is) {
		case 'done':
			return answer.value
		case 'refused':
			return { answer: answer.refusal }
		case 'bad-input':
			throw new BadInput(answer.faults)
		case 'forbidden':
		case 'missing':
			return { answer: missing }
	}
}
