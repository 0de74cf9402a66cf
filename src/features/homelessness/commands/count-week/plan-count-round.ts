import * as z from 'zod'
import { daysBetween } from '../../../../foundation/plain-date.ts'
import { BadInput, type Fault } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, text } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayConfigureCount } from '../../access.ts'
import { formFor } from '../../rules/count-week/form.ts'
import type { DefinitionKey } from '../../rules/situations/definition.ts'
import { findSituationDefinition, situationDefinitions } from '../../rules/situations/definitions.ts'
import { getCountry, insertRound } from '../../store/count-week/rounds.ts'
import { placeOfCount } from './place-of-count.ts'

const longestWeek = 31
const keys = situationDefinitions.map((definition) => definition.key)

/** A round begins as a plan: its week, its definition and its country's form. Refused when the name is taken. */
export const planCountRound = command({
	name: 'planCountRound',
	input: z.object({
		name: text(100),
		definition: z.enum(keys as [DefinitionKey, ...DefinitionKey[]], { error: 'choose-one' }),
		measureFrom: day(),
		measureTo: day(),
		adultsOn: day(),
		answerBy: day(),
	}),
	may: mayConfigureCount,
	run: async (act, given) => {
		const faults: Fault[] = []
		if (given.measureTo < given.measureFrom)
			faults.push({ path: 'measureTo', problem: 'ends-before-it-begins' })
		else if (daysBetween(given.measureFrom, given.measureTo) >= longestWeek)
			faults.push({ path: 'measureTo', problem: 'week-too-long' })
		if (given.answerBy < given.measureFrom)
			faults.push({ path: 'answerBy', problem: 'answer-before-the-week' })
		if (faults.length > 0) throw new BadInput(faults)
		return await countingWeek(act, async (db) => {
			const country = findSituationDefinition(given.definition)?.country ?? 'EU'
			const form = formFor(country === 'EU' ? await getCountry(db) : country)
			const round = { ...given, form, plannedBy: act.actor.actorId }
			return { countRoundId: await insertRound(db, placeOfCount(act), round) }
		})
	},
	audit: (_, value) => ({ kind: 'count-round', ids: value === null ? [] : [value.countRoundId] }),
	constraints: { one_round_of_a_name: 'count-round-name-taken' },
})
