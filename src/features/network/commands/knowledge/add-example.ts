import { command } from '../../../../platform/command.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertExample, saveContact } from '../../store/knowledge.ts'
import { exampleFields, readExample } from './example-fields.ts'
import { shareLibrary } from './share-library.ts'

/** What somebody does that others may learn from; shared with anyone from now on, without a name. */
export const addExample = command({
	name: 'addExample',
	input: exampleFields,
	may: mayKeepNetwork,
	run: async (act, given) => {
		const { said, contact } = readExample(given)
		const exampleId = await insertExample(act.db, act.actor.municipalityId, said)
		await saveContact(act, exampleId, contact)
		await shareLibrary(act)
		return { exampleId }
	},
	audit: (_, value) => ({ kind: 'good-example', ids: value === null ? [] : [value.exampleId] }),
})
