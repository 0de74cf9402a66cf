import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork } from '../../access.ts'
import { letterState } from '../../rules/coordination/coordination.ts'
import {
	findLetterOfIntent,
	listGoals,
	listLettersOfIntent,
	listParties,
} from '../../store/letters-of-intent.ts'
import { findPlace } from '../../store/places.ts'
import { placesToChoose } from './places-to-choose.ts'

/** Whom a letter is written with; one that takes another's place begins with what that said. */
export const letterOfIntentForm = query({
	name: 'letterOfIntentForm',
	input: z.object({ placeId: z.uuid().nullish().catch(null), replaces: z.uuid().nullish().catch(null) }),
	may: mayKeepNetwork,
	run: async (act, { placeId: asked, replaces }) => {
		const { db, today } = act
		const before = replaces == null ? null : await findLetterOfIntent(db, replaces)
		if (replaces != null && before === null) return missing
		const placeId = before?.placeId ?? asked ?? null
		if (placeId === null) return { place: null, places: await placesToChoose(act), before: null, inForce: [] }
		const place = await findPlace(db, placeId)
		if (place === null) return missing
		const inForce = (await listLettersOfIntent(db, placeId)).filter(
			(letter) => letterState(letter, today) === 'in-force' && letter.id !== before?.id,
		)
		return {
			place: { id: place.id, name: place.shortName },
			places: [],
			before:
				before === null
					? null
					: {
							...{ id: before.id, title: before.title, aim: before.aim },
							parties: (await listParties(db, before.id)).map(({ name }) => name),
							goals: (await listGoals(db, before.id)).map(({ text }) => text),
						},
			inForce: inForce.map(({ id, title, datedOn }) => ({ id, title, datedOn })),
		}
	},
	audit: ({ placeId, replaces }) => ({
		kind: 'letter-of-intent',
		ids: [placeId, replaces].filter((one) => one != null),
	}),
})
