import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayHandlePeople } from '../access.ts'
import { recordsUnder } from '../rules/links.ts'
import { findStandingLink, listLinks, pointRecordsAt, undoLink } from '../store/records.ts'
import { recordsInHand } from './records-in-hand.ts'

/**
 * Undoes one link, whenever it was made and whatever was linked since: the record stands for itself again, with those
 * that were linked to it.
 */
export const unlinkRecords = command({
	name: 'unlinkRecords',
	input: z.object({ linkId: id() }),
	may: mayHandlePeople,
	run: async (act, { linkId }) => {
		const told = await findStandingLink(act.db, linkId)
		if (told === undefined) return missing
		const records = await recordsInHand(act, [told.recordId])
		if (records === missing) return missing
		// Somebody may have undone it while we waited.
		const link = await findStandingLink(act.db, linkId)
		const keptId = records[0]?.keptId
		if (link === undefined || keptId === undefined) return missing
		const links = await listLinks(
			act.db,
			records.map((one) => one.personId),
		)
		const own = recordsUnder(
			link.recordId,
			links.filter((one) => one.linkId !== linkId),
		)
		await undoLink(act.db, linkId, { undoneBy: act.actor.actorId, undoneOn: act.today })
		await pointRecordsAt(act.db, own, link.recordId)
		return { keptId, recordId: link.recordId }
	},
	audit: (_, value) => ({ kind: 'person', ids: value === null ? [] : [value.keptId, value.recordId] }),
})
