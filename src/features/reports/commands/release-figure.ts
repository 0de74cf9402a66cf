import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { measure, year } from '../../indicators/index.ts'
import { mayKeepReports } from '../access.ts'
import { parts } from '../rules/period.ts'
import { insertRelease } from '../store/releases.ts'

/** Lets one small figure out of the papers' wording, by name, date and reason. Refusal: `already-released`. */
export const releaseFigure = command({
	name: 'releaseFigure',
	input: z.object({
		...{ indicatorId: id(), year: year(), reason: text(1000) },
		part: z.enum(parts, { error: 'choose-one' }).default('year'),
	}),
	may: mayKeepReports,
	run: async (act, given) => {
		const found = await measure.within(act, { indicatorIds: [given.indicatorId] })
		if (found.is !== 'done' || found.value.length === 0) return missing
		await insertRelease(act.db, act.actor.municipalityId, {
			...given,
			decidedBy: act.actor.actorId,
			decidedOn: act.today,
		})
		return { indicatorId: given.indicatorId, year: given.year }
	},
	audit: (input) => ({ kind: 'indicator', ids: [input.indicatorId] }),
	constraints: { one_release_a_figure: 'already-released' },
})
