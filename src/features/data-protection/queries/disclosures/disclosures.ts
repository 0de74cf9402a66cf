import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayReadDisclosures } from '../../access.ts'
import { consentStanding, endsSoonThrough } from '../../rules/disclosures/standing.ts'
import { readGivenOut } from '../../store/disclosures.ts'

/** So many are shown at a time. */
const onAPage = 50

/**
 * All that the committee has given out, whichever part of the house recorded it: to which office, on which section, by
 * whose decision; consents with their end. Case numbers stand for people, and no words.
 */
export const disclosures = query({
	name: 'disclosures',
	input: z.object({
		standing: z.enum(['ends-soon', 'ended', 'crossing']).optional(),
		page: z.coerce.number().int().min(1).max(10_000).default(1),
	}),
	may: mayReadDisclosures,
	run: async (act, { standing, page }) => {
		const { today } = act
		const { rows, all, ...counts } = await readGivenOut(act.db, {
			...{ standing: standing ?? null, today, soonThrough: endsSoonThrough(today) },
			...{ limit: onAPage, offset: (page - 1) * onAPage },
		})
		const counted = { 'ends-soon': counts.endsSoon, ended: counts.ended, crossing: counts.crossing }
		return {
			...{ rows: rows.map((one) => ({ ...one, consent: consentStanding(one, today) })), all, counts },
			...{ standing: standing ?? null, from: (page - 1) * onAPage + 1, perPage: onAPage },
			total: standing === undefined ? all : counted[standing],
		}
	},
	audit: (_, value) => ({ kind: 'disclosure', ids: value?.rows.map(({ id }) => id) ?? [] }),
})
