import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayReadOrganisation } from '../../access.ts'
import { listApiKeys } from '../../store/keys.ts'
import { listOrganisations } from '../../store.ts'

/** Every key and where it stands, and the landlords for whom one can be made. */
export const apiKeys = query({
	name: 'apiKeys',
	input: z.object({}),
	may: mayReadOrganisation,
	run: async ({ db, today }) => {
		const keys = await listApiKeys(db)
		const organisations = await listOrganisations(db)
		return {
			keys: keys.map(({ endedAt, ...key }) => ({
				...key,
				state:
					endedAt !== null
						? ('ended' as const)
						: key.validThrough < today
							? ('run-out' as const)
							: ('open' as const),
			})),
			landlords: organisations
				.filter((one) => one.roleTypes.includes('landlord') && one.endedOn === null)
				.map(({ id, name }) => ({ id, name })),
		}
	},
	audit: () => ({ kind: 'api-key', ids: [] }),
})
