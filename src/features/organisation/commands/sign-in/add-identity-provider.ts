import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { text } from '../../../../platform/fields.ts'
import { mayKeepSignIn } from '../../access.ts'
import { insertProvider } from '../../store/identity-providers.ts'
import { checkProvider, providerFields } from './provider-fields.ts'

/**
 * An identity provider of the municipality, by which its own people sign in. The secret is sealed at once and never shown
 * again. Refused with `provider-there` for one that is there already.
 */
export const addIdentityProvider = command({
	name: 'addIdentityProvider',
	input: z.object({ ...providerFields, clientSecret: text(500) }),
	may: mayKeepSignIn,
	run: async (act, { clientSecret, committeeId, ...given }) => {
		await checkProvider(act, { ...given, committeeId })
		const sealed = act.house.keys.seal(clientSecret)
		const facts = { ...given, committeeId: committeeId ?? null, clientSecret: sealed }
		return { providerId: await insertProvider(act, facts) }
	},
	audit: (_, value) => ({
		kind: 'identity-provider',
		ids: value !== null && 'providerId' in value ? [value.providerId] : [],
	}),
	constraints: { one_open_provider_an_issuer: 'provider-there' },
})
