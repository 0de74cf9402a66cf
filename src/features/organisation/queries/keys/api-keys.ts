import * as z from 'zod'
import { administers } from '../../../../platform/actor.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadKeys, mayReadOrganisation } from '../../access.ts'
import { listApiKeys } from '../../store/keys.ts'
import { listOrganisations } from '../../store.ts'

/** Every key and where it stands, and the landlords for whom one can be made; a landlord's own administrator is told its own. */
export const apiKeys = query({
	name: 'apiKeys',
	input: z.object({}),
	may: mayReadKeys,
	run: async ({ db, today, actor }) => {
		const isOurs = (organisationId: string) =>
			mayReadOrganisation(actor) || administers(actor, organisationId)
		const keys = await listApiKeys(db)
		const organisations = await listOrganisations(db)
		return {
			keys: keys
				.filter((key) => isOurs(key.organisationId))
				.map(({ endedAt, organisationId: _, ...key }) => ({
					...key,
					state:
						endedAt !== null
							? ('ended' as const)
							: key.validThrough < today
								? ('run-out' as const)
								: ('open' as const),
				})),
			landlords: organisations
				.filter((one) => one.roleTypes.includes('landlord') && one.endedOn === null && isOurs(one.id))
				.map(({ id, name }) => ({ id, name })),
		}
	},
	audit: () => ({ kind: 'api-key', ids: [] }),
})
