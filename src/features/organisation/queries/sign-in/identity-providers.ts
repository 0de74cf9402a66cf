import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepSignIn } from '../../access.ts'
import { mappingSchema, providerRoles } from '../../commands/sign-in/provider-fields.ts'
import { isRoleOf } from '../../rules/roles.ts'
import { listProviders } from '../../store/identity-providers.ts'
import { getMunicipality, listCommittees, listUnits } from '../../store.ts'

const unread = { name: 'name', email: 'email', title: null, roles: [], units: [] }

/** The municipality's identity providers, what each says that counts here, and what may be chosen; no secret. */
export const identityProviders = query({
	name: 'identityProviders',
	input: z.object({}),
	may: mayKeepSignIn,
	run: async ({ db, house }) => {
		const { kind } = await getMunicipality(db)
		const backTo = (path: string, id: string) => new URL(`${path}/${id}`, house.baseUrl).href
		return {
			providers: (await listProviders(db)).map(({ mapping, ...provider }) => ({
				...provider,
				mapping: mappingSchema.safeParse(mapping).data ?? unread,
				backAt: backTo('/sign-in/back', provider.id),
				endedAtAddress: backTo('/sign-in/ended', provider.id),
			})),
			roles: providerRoles.filter((role) => isRoleOf(kind, role)),
			units: (await listUnits(db)).map(({ id, name }) => ({ id, name })),
			committees: (await listCommittees(db)).map(({ id, name }) => ({ id, name })),
		}
	},
	audit: () => ({ kind: 'identity-provider', ids: [] }),
})
