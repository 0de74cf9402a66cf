import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { holdExample, saveContact, saveExample } from '../../store/knowledge.ts'
import { exampleFields, readExample } from './example-fields.ts'
import { shareLibrary } from './share-library.ts'

/** What it says, and whom to call. Refused: example-withdrawn. */
export const changeExample = command({
	name: 'changeExample',
	input: exampleFields.extend({ exampleId: id() }),
	may: mayKeepNetwork,
	run: async (act, { exampleId, ...given }) => {
		const { said, contact } = readExample(given)
		const there = await holdExample(act.db, exampleId)
		if (there === null) return missing
		if (there.withdrawnOn !== null) return refuse({ because: 'example-withdrawn' })
		await saveExample(act.db, exampleId, said)
		await saveContact(act, exampleId, contact)
		await shareLibrary(act)
		return { exampleId }
	},
	audit: ({ exampleId }) => ({ kind: 'good-example', ids: [exampleId] }),
})
