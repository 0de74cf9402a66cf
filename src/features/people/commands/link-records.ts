import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, optionalText } from '../../../platform/fields.ts'
import { mayHandlePeople } from '../access.ts'
import { keptOf, type Told } from '../rules/links.ts'
import { hasPairSaidApart } from '../store/pairs.ts'
import { insertLink, pointRecordsAt, type RecordRow } from '../store/records.ts'
import { placeOf } from './place-of.ts'
import { recordsInHand } from './records-in-hand.ts'

/**
 * Says that two records are one person: facts stay with their records, and everything per person reads them all. Links
 * lead straight to the kept record, never through another. Refusals: already-linked, protection-differs (protect the
 * other record first), said-not-the-same (somebody has decided the opposite).
 */
export const linkRecords = command({
	name: 'linkRecords',
	input: z.object({ aId: id(), bId: id(), reason: optionalText(500) }),
	may: mayHandlePeople,
	run: async (act, { aId, bId, reason }) => {
		const records = await recordsInHand(act, [aId, bId])
		if (records === missing) return missing
		const [a, b] = [aId, bId].map((one) => toldOf(keptIn(records, one)))
		if (a === undefined || b === undefined) return missing
		if (a.personId === b.personId) return refuse({ because: 'already-linked' })
		if (new Set(records.map((one) => one.protection)).size > 1) {
			return refuse({ because: 'protection-differs' })
		}
		const kept = keptOf(a, b)
		const other = kept === a ? b : a
		const [theirs, others] = [kept, other].map((one) =>
			records.filter((record) => record.keptId === one.personId).map((record) => record.personId),
		)
		if (theirs === undefined || others === undefined) return missing
		if (await hasPairSaidApart(act.db, theirs, others)) return refuse({ because: 'said-not-the-same' })
		const linkId = await insertLink(act.db, placeOf(act), {
			...{ recordId: other.personId, keptId: kept.personId, reason },
			...{ linkedBy: act.actor.actorId, linkedOn: act.today },
		})
		await pointRecordsAt(act.db, others, kept.personId)
		return { linkId, keptId: kept.personId, recordId: other.personId }
	},
	audit: ({ aId, bId }) => ({ kind: 'person', ids: [aId, bId] }),
	constraints: { one_link_a_record: 'already-linked' },
})

function keptIn(records: readonly RecordRow[], personId: string): RecordRow | undefined {
	const keptId = records.find((one) => one.personId === personId)?.keptId
	return records.find((one) => one.personId === keptId)
}

function toldOf(record: RecordRow | undefined): Told | undefined {
	if (record === undefined) return undefined
	const { personId, numbers, givenName, familyName } = record
	return { personId, numbers: numbers ?? 0, named: givenName !== '' || familyName !== '' }
}
