import { createHash } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { command } from '../../../platform/command.ts'
import { optionalText } from '../../../platform/fields.ts'
import { mayKeepDataTerms } from '../access.ts'
import { findOrganisationNumber } from '../rules/organisation-number.ts'
import { findTerms, saveTerms } from '../store.ts'

/**
 * Sets the licence of the open data and whom to ask about it; what is left out is as on the public pages. Everybody
 * reads it at once. Refusals: site-not-open.
 */
export const editDataTerms = command({
	name: 'editDataTerms',
	input: z.object({
		licence: z.enum(['cc0-1.0', 'cc-by-4.0'], { error: 'choose-one' }),
		organisationNumber: z
			.string()
			.trim()
			.optional()
			.transform((given, context) => {
				if (given === undefined || given === '') return null
				const found = findOrganisationNumber(given)
				if (found !== null) return found
				context.addIssue({ code: 'custom', message: 'not-an-organisation-number' })
				return z.NEVER
			}),
		contactName: optionalText(80),
		contactEmail: z
			.email({ error: 'not-an-email' })
			.optional()
			.transform((given) => given ?? null),
		contactUrl: z
			.url({ protocol: /^https?$/, error: 'not-a-web-address' })
			.max(300, 'too-long')
			.optional()
			.transform((given) => given ?? null),
	}),
	may: mayKeepDataTerms,
	run: async ({ db, actor }, given) => {
		if ((await findTerms(db, actor.municipalityId)) === null) return refuse({ because: 'site-not-open' })
		const digest = createHash('sha256').update(JSON.stringify(given)).digest('hex').slice(0, 16)
		await saveTerms(db, actor.municipalityId, { ...given, digest })
		return given
	},
	audit: () => ({ kind: 'data-terms', ids: [] }),
})
