import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayRelease } from '../../access.ts'
import { listReleased } from '../../store/releases.ts'
import { endSigningKey, findSigningKey } from '../../store/signing-keys.ts'
import { putKeys } from '../../store/standing-packages.ts'
import { keyNotices, makeKey } from './signing.ts'

/**
 * A new key, signed by the old; the old one's private half is destroyed and what it signed stays signed. Refused:
 * answer-awaited (a network that knows the new key takes nothing more that the old one signed), replaced-meanwhile.
 */
export const replaceSigningKey = command({
	name: 'replaceSigningKey',
	input: z.object({}),
	may: mayRelease,
	run: async (act) => {
		const old = await findSigningKey(act.db)
		if (old === null) return missing
		const isUnderWay = ({ state }: { state: string }) => state === 'waiting' || state === 'failed'
		if ((await listReleased(act.db)).some(isUnderWay)) return refuse({ because: 'answer-awaited' })
		await endSigningKey(act.db, old.fingerprint, act.now)
		const { fingerprint } = await makeKey(act, old)
		await putKeys(act.db, JSON.stringify(await keyNotices(act)))
		return { fingerprint, replaced: old.fingerprint }
	},
	audit: () => ({ kind: 'signing-key', ids: [] }),
	constraints: { one_key_signs: 'replaced-meanwhile' },
})
