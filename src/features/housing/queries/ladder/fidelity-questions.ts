import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { fidelityDomains, fidelityForm } from '../../rules/ladder/fidelity.ts'

/** The questions of the form in force. */
export const fidelityQuestions = query({
	name: 'fidelityQuestions',
	input: z.object({}),
	may: mayWorkWithHousing,
	run: async (act) => ({
		today: act.today,
		version: fidelityForm.version,
		domains: fidelityDomains.map((domain) => ({
			domain,
			items: fidelityForm.items.filter((item) => item.domain === domain).map(({ code }) => code),
		})),
	}),
	audit: () => ({ kind: 'housing-first', ids: [] }),
})
