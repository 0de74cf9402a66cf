import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { namesSomebody } from '../../rules/knowledge/names-somebody.ts'
import { holdExample, insertCheck, saveContact } from '../../store/knowledge.ts'
import { shareLibrary } from './share-library.ts'

/** Somebody asked whether it goes on and its contact is there; a contact who has gone is forgotten. Refused: example-withdrawn. */
export const checkExample = command({
	name: 'checkExample',
	input: z.object({
		exampleId: id(),
		checkedOn: day(),
		contact: z.enum(['there', 'gone'], { error: 'choose-one' }),
		goesOn: z.enum(['yes', 'changed', 'ended'], { error: 'choose-one' }),
		note: z.string().trim().max(2000, 'too-long').default(''),
	}),
	may: mayKeepNetwork,
	run: async (act, { exampleId, ...check }) => {
		notInFuture(act, { checkedOn: check.checkedOn })
		if (namesSomebody(check.note)) throw new BadInput([{ path: 'note', problem: 'names-somebody' }])
		const there = await holdExample(act.db, exampleId)
		if (there === null) return missing
		if (there.withdrawnOn !== null) return refuse({ because: 'example-withdrawn' })
		await insertCheck(act.db, act.actor.municipalityId, {
			...{ ...check, goodExampleId: exampleId, checkedBy: act.actor.actorId },
		})
		if (check.contact === 'gone') await saveContact(act, exampleId, null)
		await shareLibrary(act)
		return { exampleId }
	},
	audit: ({ exampleId }) => ({ kind: 'good-example', ids: [exampleId] }),
})
