import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../platform/fields.ts'
import { mayHandlePeople } from '../access.ts'
import { disputedKinds, disputers } from '../rules/disputed.ts'
import { insertCorrectionNote } from '../store/correction-notes.ts'
import { holdPeople } from './hold-people.ts'
import { placeOf } from './place-of.ts'

/** The person says that something kept about them is wrong: it is noted beside the record (SoL 14:6), and answered. */
export const noteDisputed = command({
	name: 'noteDisputed',
	input: z.object({
		personId: id(),
		about: z.enum(disputedKinds, { error: 'choose-one' }),
		whereItStands: text(300),
		said: text(4000),
		saidBy: z.enum(disputers, { error: 'choose-one' }),
		saidOn: day(),
	}),
	may: mayHandlePeople,
	run: async (act, { personId, saidOn, ...told }) => {
		const { db, actor, today, now } = act
		notInFuture({ today }, { saidOn })
		if (!(await holdPeople(act, [personId]))) return missing
		const noteId = await insertCorrectionNote(db, {
			...{ ...placeOf(act), ...told, personId, saidOn },
			...{ notedBy: actor.actorId, notedAt: now },
		})
		return { noteId }
	},
	audit: ({ personId }) => ({ kind: 'person', ids: [personId] }),
})
