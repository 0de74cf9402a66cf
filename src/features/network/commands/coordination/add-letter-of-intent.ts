import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, notInFuture } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import {
	findLetterOfIntent,
	insertLetterOfIntent,
	saveGoals,
	saveParties,
} from '../../store/letters-of-intent.ts'
import { findPlace } from '../../store/places.ts'
import { headOf, letterHead } from './letter-fields.ts'

/** A letter with its parties and goals; it may take an earlier one's place. Refused: letter-replaced, older-than-replaced. */
export const addLetterOfIntent = command({
	name: 'addLetterOfIntent',
	input: z.object({ placeId: id(), replaces: id().optional(), ...letterHead }),
	may: mayKeepNetwork,
	run: async (act, { placeId, replaces, ...given }) => {
		const { db, actor } = act
		const head = headOf(given)
		notInFuture(act, { datedOn: head.datedOn })
		if ((await findPlace(db, placeId)) === null) return missing
		if (replaces !== undefined) {
			const before = await findLetterOfIntent(db, replaces)
			if (before === null || before.placeId !== placeId) return missing
			if (before.replacedBy !== null) return refuse({ because: 'letter-replaced' })
			if (head.datedOn < before.datedOn) return refuse({ because: 'older-than-replaced' })
		}
		const of = { municipalityId: actor.municipalityId, placeId }
		const letterId = await insertLetterOfIntent(db, of, { ...head, replaces: replaces ?? null })
		await saveParties(db, of, letterId, given.parties)
		const goals = given.goals.map((text, at) => ({ id: randomUUID(), text, position: at + 1 }))
		await saveGoals(db, of, letterId, goals)
		return { letterId }
	},
	audit: ({ placeId }, value) => ({
		kind: 'letter-of-intent',
		ids: [placeId, ...(value === null ? [] : [value.letterId])],
	}),
	constraints: { one_letter_in_its_place: 'letter-replaced' },
})
