import * as z from 'zod'
import { type Actor, hasRole } from '../../../../platform/actor.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { text } from '../../../../platform/fields.ts'
import { mayReadNetwork } from '../../access.ts'
import { type NetworkRole, networkRoles } from '../../rules/knowledge/library.ts'
import { namesSomebody } from '../../rules/knowledge/names-somebody.ts'
import { insertQuestion } from '../../store/templates.ts'

/** As what somebody asks or answers: it is told by role, never by name. */
export const spokenAs = (actor: Actor): NetworkRole =>
	networkRoles.find((role) => hasRole(actor, role)) ?? 'member'

/** A question to all in the network. */
export const askNetwork = command({
	name: 'askNetwork',
	input: z.object({ title: text(200), question: text(4000) }),
	may: mayReadNetwork,
	run: async ({ db, actor, today }, said) => {
		const named = (['title', 'question'] as const).filter((path) => namesSomebody(said[path]))
		if (named.length > 0) throw new BadInput(named.map((path) => ({ path, problem: 'names-somebody' })))
		const questionId = await insertQuestion(db, actor.municipalityId, {
			...{ ...said, askedAs: spokenAs(actor), askedOn: today, askedBy: actor.actorId },
		})
		return { questionId }
	},
	audit: (_, value) => ({ kind: 'network-question', ids: value === null ? [] : [value.questionId] }),
})
