import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepSignIn } from '../../access.ts'
import { endProvider } from '../../store/identity-providers.ts'

/** Nobody signs in by it from now on, and whoever has is signed out; a new one is added rather than this one begun again. */
export const endIdentityProvider = command({
	name: 'endIdentityProvider',
	input: z.object({ providerId: id() }),
	may: mayKeepSignIn,
	run: async (act, { providerId }) => ((await endProvider(act, providerId)) ? { providerId } : missing),
	audit: ({ providerId }) => ({ kind: 'identity-provider', ids: [providerId] }),
})
