import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepKeys } from '../../access.ts'
import { endKey } from '../../store/keys.ts'

/** From this moment the key opens nothing; it is not begun again. */
export const endApiKey = command({
	name: 'endApiKey',
	input: z.object({ keyId: id() }),
	may: mayKeepKeys,
	run: async (act, { keyId }) => ((await endKey(act, keyId)) ? { keyId } : missing),
	audit: ({ keyId }) => ({ kind: 'api-key', ids: [keyId] }),
})
