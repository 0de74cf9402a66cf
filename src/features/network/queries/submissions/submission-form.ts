import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { definitionInWords } from '../../../indicators/index.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayAnswerByHand } from '../../access.ts'
import { answeringFor } from '../../commands/submissions/try-hand-answer.ts'
import { latestQuestionnaire } from '../../rules/methods/questionnaire.ts'
import { asksCoverage, percentOf } from '../../rules/submissions/coverage.ts'
import { sharedDefinitions } from '../../rules/submissions/definitions.ts'
import { findPlace } from '../../store/places.ts'
import { findStandingKey } from '../../store/sender-keys.ts'
import { findLatest, standingIn } from '../../store/submissions.ts'

/** What a municipality is asked for a year, with what it answered before. */
export const submissionForm = query({
	name: 'submissionForm',
	input: z.object({
		/** For whom, when it is the secretariat that asks. */
		placeId: z.uuid().optional(),
		year: z.coerce.number().int().min(1990).max(2200),
		locale: z.enum(['sv', 'en']).catch('sv'),
	}),
	may: mayAnswerByHand,
	run: async (act, { placeId, year, locale }) => {
		const { db } = act
		const of = answeringFor(act, placeId)
		const place = of === '' ? null : await findPlace(db, of)
		if (place === null || place.kind !== 'municipality') return missing
		const last = await findLatest(db, place.id)
		const before = standingIn(last)
		const figures = (before?.figures ?? []).filter((one) => one.year === year && one.part === '')
		const methods = (before?.methods ?? []).filter((one) => one.year === year)
		return {
			network: (await getMunicipality(db)).name,
			place: place.name,
			code: place.code,
			year,
			bySystem: (await findStandingKey(db, place.id)) !== null,
			answered: last === null ? null : { number: last.number, receivedAt: last.receivedAt },
			population: before?.population.find((one) => one.year === year)?.population ?? null,
			measures: sharedDefinitions.map(({ id, version, kind }) => {
				const told = figures.find((one) => one.definition === id && one.version === version)
				const name = definitionInWords({ id, version }, locale)?.name ?? id
				return {
					...{ id, kind, name, state: told?.state ?? '', value: told?.value ?? null },
					/** Null for what nobody asks it of. */
					coverage: asksCoverage(id) ? percentOf(told?.coverage) : null,
				}
			}),
			questions: latestQuestionnaire.questions.map(({ key }) => {
				const told = methods.find(({ question }) => question === key)
				return { key, answer: told?.answer ?? '', ownWords: told?.ownWords ?? '' }
			}),
		}
	},
	audit: ({ placeId }) => ({ kind: 'place', ids: placeId === undefined ? [] : [placeId] }),
})
