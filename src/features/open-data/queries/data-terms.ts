import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayKeepDataTerms } from '../access.ts'
import { termsOf } from '../rules/terms.ts'
import { countStanding, findTerms } from '../store.ts'

/** On what terms the municipality's data is given; null until its public pages are open. */
export const dataTerms = query({
	name: 'dataTerms',
	input: z.object({}),
	may: mayKeepDataTerms,
	run: async ({ db, actor, house }) => {
		const set = await findTerms(db, actor.municipalityId)
		if (set === null) return { set: null, told: null, datasets: 0, address: null }
		return {
			set,
			told: termsOf(set, { name: set.siteName, contact: set.siteContact }),
			datasets: await countStanding(db, actor.municipalityId),
			address: `${house.baseUrl.replace(/\/$/, '')}/p/${set.siteSlug}/data`,
		}
	},
	audit: () => ({ kind: 'data-terms', ids: [] }),
})
