import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { mayKeepSignIn } from '../../access.ts'
import { findProvider, updateProvider } from '../../store/identity-providers.ts'
import { checkProvider, providerFields } from './provider-fields.ts'

/**
 * What is written of a provider, from the next sign-in on. An empty secret leaves the one that is there. Refused with
 * `another-provider` for another issuer or client: its people are not those whom the accounts here were made for, and the
 * secret is not theirs to see.
 */
export const changeIdentityProvider = command({
	name: 'changeIdentityProvider',
	input: z.object({ providerId: id(), ...providerFields, clientSecret: optionalText(500) }),
	may: mayKeepSignIn,
	run: async (act, { providerId, clientSecret, committeeId, ...given }) => {
		await checkProvider(act, { ...given, committeeId })
		const { issuer, clientId, ...rest } = given
		const there = await findProvider(act.db, providerId)
		if (there === undefined) return missing
		if (there.issuer !== issuer || there.clientId !== clientId) return refuse({ because: 'another-provider' })
		const sealed = clientSecret === null ? null : act.house.keys.seal(clientSecret)
		const facts = { ...rest, committeeId: committeeId ?? null, clientSecret: sealed }
		await updateProvider(act, providerId, facts)
		return { providerId }
	},
	audit: ({ providerId }) => ({ kind: 'identity-provider', ids: [providerId] }),
})
