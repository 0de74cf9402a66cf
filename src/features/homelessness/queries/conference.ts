import * as z from 'zod'
import { ageOn, type PlainDate } from '../../../foundation/plain-date.ts'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import type { Act } from '../../../platform/transaction.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { mayBeSpokenOf } from '../rules/conference.ts'
import { findConference, listItems, listNotes, listParticipants, listTasks } from '../store/conferences.ts'
import { nameIn } from './name-in.ts'
import { standingOfOne } from './standing-of-one.ts'

/** A conference with one of its people enlarged; of those whose basis has ended only that it has. */
export const conference = query({
	name: 'conference',
	opensOne: true,
	input: z.object({ conferenceId: id(), itemId: id().optional() }),
	may: mayWorkWithHomelessness,
	run: async (act, { conferenceId, itemId }) => {
		const found = await findConference(act.db, conferenceId)
		if (found === undefined) return missing
		const items = await listItems(act.db, conferenceId)
		const chosen = items.find((item) => item.id === itemId) ?? items[0]
		if (itemId !== undefined && chosen?.id !== itemId) return missing
		const place = chosen === undefined ? -1 : items.indexOf(chosen)
		return {
			...found,
			participants: await listParticipants(act.db, conferenceId),
			items: items.map((item) => summaryOf(item, found, act.today)),
			chosen: chosen === undefined ? null : await enlarged(act, chosen, found),
			previous: items[place - 1]?.id ?? null,
			next: place < 0 ? null : (items[place + 1]?.id ?? null),
		}
	},
	audit: ({ conferenceId }, value) => ({
		kind: 'conference',
		// Each whose name is told is shown, not the chosen one alone.
		ids: [conferenceId, ...(value?.items.flatMap(({ personId }) => personId ?? []) ?? [])],
	}),
})

type Item = Awaited<ReturnType<typeof listItems>>[number]
type Conference = { readonly closedOn: PlainDate | null }

function summaryOf(item: Item, held: Conference, today: PlainDate) {
	const open = mayBeSpokenOf(item, held, today)
	return { id: item.id, open, personId: open ? item.personId : null, name: open ? nameIn(item) : null }
}

/** Of a shut one is told that it was opened, on what kind of basis, and until when; not about whom. */
async function enlarged(act: Act, item: Item, held: Conference) {
	const { id: itemId, personId, basis, consentTo, consentUntil, decision, openedOn } = item
	const told = { itemId, basis, consentUntil, openedOn }
	if (!mayBeSpokenOf(item, held, act.today)) {
		const nothing = { personId: null, name: null, age: null, consentTo: null, decision: null, standing: null }
		return { ...told, ...nothing, open: false, notes: [], tasks: [] }
	}
	return {
		...{ ...told, open: true, personId, consentTo, decision, name: nameIn(item) },
		age: item.bornOn === null ? null : ageOn(item.bornOn, act.today),
		standing: await standingOfOne(act, personId),
		notes: await listNotes(act.db, itemId),
		tasks: await listTasks(act.db, itemId),
	}
}
