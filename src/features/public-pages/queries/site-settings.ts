import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayKeepSite } from '../access.ts'
import { contrast, textOn } from '../rules/contrast.ts'
import { findOwnSite } from '../store.ts'

/** How the municipality's public pages are called and look; `site` is null until they have been opened. */
export const siteSettings = query({
	name: 'siteSettings',
	input: z.object({}),
	may: mayKeepSite,
	run: async ({ db, house }) => {
		const site = await findOwnSite(db)
		if (site === null) return { site: null, address: null, contrasts: null }
		return {
			site,
			address: `${house.baseUrl}/p/${site.slug}`,
			contrasts: {
				link: contrast(site.linkColour, '#ffffff'),
				band: contrast(textOn(site.bandColour) ?? '#ffffff', site.bandColour),
			},
		}
	},
	audit: () => ({ kind: 'public-site', ids: [] }),
})
