import * as z from 'zod'
import { addDays, yearOf } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { newSecretAddress } from '../../../../platform/sign-in/secret-address.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findPlace } from '../../store/places.ts'
import { findStandingKey } from '../../store/sender-keys.ts'
import { insertSubmissionLink } from '../../store/submissions.ts'

const daysOpen = 90

/**
 * A link by which a municipality without a system of its own answers for a year, for ninety days: told once, and an earlier
 * one ends. Refused: sends-by-system.
 */
export const makeSubmissionLink = command({
	name: 'makeSubmissionLink',
	tellsOnce: true,
	input: z.object({ placeId: id(), year: z.coerce.number({ error: 'required' }).int().min(1990).max(2200) }),
	may: mayKeepNetwork,
	run: async (act, { placeId, year }) => {
		const { db, house, today } = act
		if (year > yearOf(today)) throw new BadInput([{ path: 'year', problem: 'year-in-future' }])
		const place = await findPlace(db, placeId)
		if (place === null || place.kind !== 'municipality') return missing
		if ((await findStandingKey(db, placeId)) !== null) return refuse({ because: 'sends-by-system' })
		const { address, digest } = newSecretAddress(house.keys)
		const endsOn = addDays(today, daysOpen)
		await insertSubmissionLink(act, { placeId, year, digest, endsOn })
		return { link: `${house.baseUrl}/network/answer?code=${address}`, endsOn }
	},
	audit: ({ placeId }) => ({ kind: 'place', ids: [placeId] }),
})
