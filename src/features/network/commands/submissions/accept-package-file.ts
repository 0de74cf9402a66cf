import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayKeepNetwork } from '../../access.ts'
import { acceptSigned } from './accept-signed.ts'
import { readFileText } from './read-signed.ts'

/** A signed package that was handed over as a file: let in, or refused, exactly as one that was sent. */
export const acceptPackageFile = command({
	name: 'acceptPackageFile',
	input: z.object({ file: z.instanceof(Uint8Array, { error: 'choose-file' }) }),
	may: mayKeepNetwork,
	run: async (act, { file }) => await acceptSigned(act, { text: readFileText(file), way: 'file' }),
	audit: (_, value) => ({
		kind: 'package',
		ids: value?.is === 'accepted' ? [value.receipt.packageId] : [],
	}),
})
