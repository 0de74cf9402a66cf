import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { mayKeepIndicators } from '../../access.ts'
import { insertFetch } from '../../store/outside/imports.ts'
import { findAddress } from '../../store/outside/settings.ts'

/** Asks for the key figures from the address that is set; a job fetches them, to be looked at. Refused: no-address. */
export const fetchFigures = command({
	name: 'fetchFigures',
	input: z.object({}),
	may: mayKeepIndicators,
	run: async ({ db, actor, now, queue }) => {
		const address = await findAddress(db)
		if (address === null) return refuse({ because: 'no-address' })
		const importId = await insertFetch(db, actor.municipalityId, {
			...{ source: 'kolada', origin: address.baseUrl, broughtBy: actor.actorId, broughtAt: now },
		})
		await queue('workOnFigureFetch', { importId })
		return { importId }
	},
	audit: (_, value) => ({ kind: 'figure-import', ids: value === null ? [] : [value.importId] }),
})
