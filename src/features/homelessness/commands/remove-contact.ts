import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { holdPeople } from '../../people/index.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { deleteContact, findContact, listContactsWith } from '../store/contacts.ts'
import { readGround } from '../store/spells.ts'
import { refreshHeld } from './refresh-people.ts'

/**
 * A contact that was written down by mistake, and what was written with it for the children who followed that day; history
 * keeps that it was.
 */
export const removeContact = command({
	name: 'removeContact',
	input: z.object({
		contactId: id(),
		childrenToo: z.enum(['yes', 'no'], { error: 'choose-one' }).default('yes'),
	}),
	may: mayWorkWithHomelessness,
	run: async (act, { contactId, childrenToo }) => {
		const found = await findContact(act.db, contactId)
		if (found === undefined) return missing
		const [ground] = await readGround(act.db, [found.personId], found.onDay)
		const children = childrenToo === 'yes' ? (ground?.followers ?? []) : []
		if (!(await holdPeople(act, [found.personId, ...children]))) return missing
		const theirs = children.length === 0 ? [] : await listContactsWith(act.db, found, children)
		const removed = [found, ...theirs]
		for (const contact of removed) await deleteContact(act.db, contact.id)
		const people = removed.map(({ personId }) => personId)
		await refreshHeld(act, people)
		return { personId: found.personId, people }
	},
	audit: ({ contactId }, value) => ({
		kind: 'contact',
		ids: value === null ? [contactId] : [contactId, ...value.people],
	}),
})
