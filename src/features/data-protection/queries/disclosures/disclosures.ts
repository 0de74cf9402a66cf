import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayReadDisclosures } from '../../access.ts'
import { consentStanding } from '../../rules/disclosures/standing.ts'
import { listGivenOut } from '../../store/disclosures.ts'

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
		const rows = (await listGivenOut(act.db)).map((one) => ({
			...one,
			consent: consentStanding(one, act.today),
		}))
		const counts = {
			endsSoon: rows.filter(({ consent }) => consent === 'ends-soon').length,
			ended: rows.filter(({ consent }) => consent === 'ended').length,
			crossing: rows.filter(({ crosses }) => crosses).length,
		}
		const shown = rows.filter(
			({ consent, crosses }) =>
				standing === undefined || (standing === 'crossing' ? crosses : consent === standing),
		)
		return {
			...{ rows: shown.slice((page - 1) * onAPage, page * onAPage), all: rows.length, counts },
			...{ standing: standing ?? null, page, pages: Math.ceil(shown.length / onAPage) },
		}
	},
	audit: (_, value) => ({ kind: 'disclosure', ids: value?.rows.map(({ id }) => id) ?? [] }),
})
