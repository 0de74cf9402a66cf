import * as z from 'zod'
import { yearOf } from '../../../foundation/plain-date.ts'
import { refuse } from '../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayKeepIndicators } from '../access.ts'
import { isPossible } from '../rules/unit.ts'
import { findIndicator, saveValue } from '../store.ts'
import { figure, year } from './indicator-fields.ts'

/** Writes a year's figure: typed from one's own records, or as an authority has published it. Refused: year-not-begun. */
export const typeValue = command({
	name: 'typeValue',
	input: z.object({
		indicatorId: id(),
		year: year(),
		value: figure(),
		source: z.enum(['typed', 'authority'], { error: 'choose-one' }).default('typed'),
		note: z.string().trim().max(1000, 'too-long').default(''),
	}),
	may: mayKeepIndicators,
	run: async ({ db, actor, now, today }, given) => {
		if (given.year > yearOf(today)) return refuse({ because: 'year-not-begun', year: given.year })
		const indicator = await findIndicator(db, given.indicatorId)
		if (indicator === null) return missing
		if (!isPossible(given.value, indicator.unit)) {
			throw new BadInput([{ path: 'value', problem: 'figure-impossible' }])
		}
		await saveValue(db, actor.municipalityId, {
			...given,
			definitionId: null,
			definitionVersion: null,
			enteredBy: actor.actorId,
			enteredAt: now,
		})
		return { indicatorId: given.indicatorId, year: given.year, value: given.value }
	},
	audit: (input) => ({ kind: 'indicator', ids: [input.indicatorId] }),
})
