import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../platform/fields.ts'
import { holdPeople } from '../../people/index.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { insertContacts } from '../store/contacts.ts'
import { readGround } from '../store/spells.ts'
import { committeeOf } from './committee-of.ts'
import { contactField } from './contact-fields.ts'
import { refreshHeld } from './refresh-people.ts'

/** Somebody was met, spoken with or seen, or tried to be; the children who followed that day were met with them. */
export const recordContact = command({
	name: 'recordContact',
	input: z.object({
		personId: id(),
		onDay: day(),
		kind: contactField(),
		note: optionalText(2000),
		childrenToo: z.enum(['yes', 'no'], { error: 'choose-one' }).default('yes'),
	}),
	may: mayWorkWithHomelessness,
	run: async (act, { personId, onDay, kind, note, childrenToo }) => {
		notInFuture(act, { onDay })
		const [ground] = await readGround(act.db, [personId], onDay)
		if (ground === undefined) return missing
		const children = childrenToo === 'yes' ? ground.followers : []
		if (!(await holdPeople(act, [personId, ...children]))) return missing
		const by = {
			municipalityId: act.actor.municipalityId,
			committeeId: committeeOf(act),
			recordedBy: act.actor.actorId,
		}
		const [contactId = ''] = await insertContacts(act.db, [
			{ ...by, personId: ground.keptId, onDay, kind, note },
			...children.map((child) => ({ ...by, personId: child, onDay, kind, note: null })),
		])
		await refreshHeld(act, [ground.keptId, ...children])
		return { contactId, people: [personId, ...children] }
	},
	audit: ({ personId }, value) => ({
		kind: 'contact',
		ids: value === null ? [personId] : [value.contactId, ...value.people],
	}),
})
