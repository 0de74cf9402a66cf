import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayDeliverKeys } from '../../access.ts'
import { acceptNotice } from './accept-notice.ts'

/**
 * A sender's new key takes the place of the trusted one only when that one signed it; a first key is made sure of by the
 * secretariat. Told again, it has the same answer.
 */
export const acceptKey = command({
	name: 'acceptKey',
	input: z.object({ text: z.string({ error: 'required' }).max(20_000, 'too-long') }),
	may: mayDeliverKeys,
	run: async (act, { text }) => await acceptNotice(act, text),
	audit: (_, value) => ({ kind: 'place', ids: value?.is === 'accepted' ? [value.placeId] : [] }),
	constraints: { sender_key_pkey: 'key-used' },
})
