import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayKeepNetwork } from '../../access.ts'
import { acceptNotice, type NoticeAnswer } from './accept-notice.ts'
import { readKeyFile } from './read-key-file.ts'
import { readFileText } from './read-signed.ts'

/**
 * A municipality's file of its keys, handed over: each that the one before it signed is trusted, exactly as if it had been
 * sent. Refused: no-new-key (nothing in it is signed by a key that is trusted), key-told (it is trusted already).
 */
export const acceptKeyFile = command({
	name: 'acceptKeyFile',
	input: z.object({ file: z.instanceof(Uint8Array, { error: 'choose-file' }) }),
	may: mayKeepNetwork,
	run: async (act, { file }) => {
		const notices = readKeyFile(readFileText(file))
		if (notices === null) throw new BadInput([{ path: 'file', problem: 'not-a-key-file' }])
		const answers: NoticeAnswer[] = []
		for (const { text } of notices) answers.push(await acceptNotice(act, text))
		const accepted = answers.filter((one) => one.is === 'accepted')
		const last = accepted.findLast(({ again }) => !again)
		if (last === undefined) return refuse({ because: accepted.length > 0 ? 'key-told' : 'no-new-key' })
		return { placeId: last.placeId, fingerprint: last.fingerprint }
	},
	audit: (_, value) => ({ kind: 'place', ids: value === null ? [] : [value.placeId] }),
	constraints: { sender_key_pkey: 'key-told' },
})
