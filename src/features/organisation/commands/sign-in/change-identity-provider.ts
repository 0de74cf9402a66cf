import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { mayKeepSignIn } from '../../access.ts'
import { updateProvider } from '../../store/identity-providers.ts'
import { checkProvider, providerFields } from './provider-fields.ts'

/** What is written of a provider, from the next sign-in on. An empty secret leaves the one that is there. */
export const changeIdentityProvider = command({
	name: 'changeIdentityProvider',
	input: z.object({ providerId: id(), ...providerFields, clientSecret: optionalText(500) }),
	may: mayKeepSignIn,
	run: async (act, { providerId, clientSecret, committeeId, ...given }) => {
		await checkProvider(act, { ...given, committeeId })
		const sealed = clientSecret === null ? null : act.house.keys.seal(clientSecret)
		const facts = { ...given, committeeId: committeeId ?? null, clientSecret: sealed }
		return (await updateProvider(act, providerId, facts)) ? { providerId } : missing
	},
	audit: ({ providerId }) => ({ kind: 'identity-provider', ids: [providerId] }),
	constraints: { one_open_provider_an_issuer: 'provider-there' },
})
