import { createHash } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork } from '../../access.ts'
import { refusedPackages, unsignedAmong } from '../../commands/register/packages-hold.ts'
import { exchangeChanges } from '../../rules/register/exchange-changes.ts'
import { readRegister } from '../../rules/register/exchange-document.ts'
import { listExchanged } from '../../store/exchange.ts'

/** What bringing a document in would do, table by table; nothing is written. Refusals: register-unreadable, register-packages-wrong. */
export const registerImport = query({
	name: 'registerImport',
	input: z.object({ file: z.instanceof(Uint8Array, { error: 'not-a-file' }) }),
	may: mayKeepNetwork,
	run: async (act, { file }) => {
		const read = readRegister(new TextDecoder().decode(file))
		if ('problems' in read) {
			const { problems } = read
			return refuse({
				because: 'register-unreadable',
				count: problems.length,
				problems: problems.slice(0, 100),
			})
		}
		const here = await listExchanged(act)
		const { changes, write, incoming } = exchangeChanges(here, read.document)
		const refused = refusedPackages(act, { here, incoming, write })
		if (refused !== null) return refused
		return {
			changes,
			/** Packages that come in without a signature, answered by hand. */
			unsigned: unsignedAmong(write),
			digest: createHash('sha256').update(file).digest('hex'),
		}
	},
	audit: () => ({ kind: 'network-register', ids: [] }),
})
