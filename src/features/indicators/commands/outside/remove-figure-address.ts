import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayKeepIndicators } from '../../access.ts'
import { removeAddress } from '../../store/outside/settings.ts'

/** Nothing is fetched any more; what is kept stays. */
export const removeFigureAddress = command({
	name: 'removeFigureAddress',
	input: z.object({}),
	may: mayKeepIndicators,
	run: async ({ db }) => {
		await removeAddress(db)
		return { removed: true as const }
	},
	audit: () => ({ kind: 'figure-address', ids: [] }),
})
