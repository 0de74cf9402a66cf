import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { text } from '../../../../platform/fields.ts'
import { mayCorrectOwnPage } from '../../access.ts'
import { correctionSubjects } from '../../rules/register/register.ts'
import { findContact } from '../../store/contacts.ts'
import { insertCorrection, listCorrections } from '../../store/notes.ts'

/** So many may wait at a time: a link that has gone astray fills nobody's list. */
const mostWaiting = 20

/** A municipality says by its link what is wrong of what is kept about it. Refusals: enough-waiting. */
export const sendCorrection = command({
	name: 'sendCorrection',
	input: z.object({ about: z.enum(correctionSubjects, { error: 'choose-one' }), body: text(4000) }),
	may: mayCorrectOwnPage,
	run: async ({ db, actor, today }, { about, body }) => {
		const contact = await findContact(db, actor.actorId)
		if (contact === null || contact.placeId === null) return missing
		const { placeId } = contact
		const waiting = (await listCorrections(db, placeId)).filter(({ state }) => state === 'new')
		if (waiting.length >= mostWaiting) return refuse({ because: 'enough-waiting' })
		await insertCorrection(db, actor.municipalityId, {
			...{ placeId, networkContactId: contact.id, about, body, sentOn: today },
		})
		return { placeId }
	},
	audit: (_, value) => ({ kind: 'network-place', ids: value === null ? [] : [value.placeId] }),
})
