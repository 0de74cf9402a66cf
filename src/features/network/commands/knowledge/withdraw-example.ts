import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { holdExample, saveContact, saveExample } from '../../store/knowledge.ts'
import { shareLibrary } from './share-library.ts'

/** It is not shared any longer, and whom to call is forgotten. Refused: example-withdrawn. */
export const withdrawExample = command({
	name: 'withdrawExample',
	input: z.object({ exampleId: id() }),
	may: mayKeepNetwork,
	run: async (act, { exampleId }) => {
		const there = await holdExample(act.db, exampleId)
		if (there === null) return missing
		if (there.withdrawnOn !== null) return refuse({ because: 'example-withdrawn' })
		await saveExample(act.db, exampleId, { withdrawnOn: act.today })
		await saveContact(act, exampleId, null)
		await shareLibrary(act)
		return { exampleId }
	},
	audit: ({ exampleId }) => ({ kind: 'good-example', ids: [exampleId] }),
})
