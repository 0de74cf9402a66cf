import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayHandlePeople } from '../access.ts'
import { listPairs, type PairRow } from '../store/pairs.ts'
import { listNewestLinks, listRecords, type RecordRow } from '../store/records.ts'
import { listRegistryTasks } from '../store/registry.ts'
import { nameOfRecord, peopleOf } from './people-of-records.ts'

/**
 * Records that may be one person, the likeliest first; what was put off or decided, and the newest links, each to be
 * undone. Nobody is in it whom the reader may not know by name.
 */
export const mergeDesk = query({
	name: 'mergeDesk',
	input: z.object({}),
	may: mayHandlePeople,
	run: async ({ db }) => {
		const [open, later, apart] = [
			await listPairs(db, { decision: 'open' }),
			await listPairs(db, { decision: 'later' }),
			await listPairs(db, { decision: 'not-the-same' }),
		]
		const links = await listNewestLinks(db, 100)
		const records = await listRecords(db, [
			...[...open, ...later, ...apart].flatMap((pair) => [pair.aId, pair.bId]),
			...links.flatMap((link) => [link.recordId, link.keptId]),
		])
		const sideOf = (personId: string) => sideIn(records, personId)
		const shown = (pairs: readonly PairRow[]) =>
			oncePerPair(pairs).map((pair) => ({ ...pair, a: sideOf(pair.aId), b: sideOf(pair.bId) }))
		return {
			...{ open: shown(open), later: shown(later), apart: shown(apart) },
			links: links.map((link) => ({ ...link, record: sideOf(link.recordId), kept: sideOf(link.keptId) })),
			tasks: await listRegistryTasks(db),
		}
	},
	audit: (_, value) => ({
		kind: 'person',
		ids:
			value === null
				? []
				: [
						...[...value.open, ...value.later, ...value.apart].flatMap((pair) => [pair.aId, pair.bId]),
						...value.links.flatMap((link) => [link.recordId, link.keptId]),
					],
	}),
})

/** Several records of two people make several pairs: the likeliest stands for them. */
function oncePerPair(pairs: readonly PairRow[]): PairRow[] {
	const keyOf = ({ aId, bId }: PairRow) => [aId, bId].toSorted().join(' ')
	return [...new Map(pairs.toReversed().map((pair) => [keyOf(pair), pair])).values()].toReversed()
}

/** A record as one line: how it is called and when born. */
function sideIn(records: readonly RecordRow[], recordId: string) {
	const record = records.find((one) => one.personId === recordId)
	const [person] = peopleOf(records, record === undefined ? [] : [record.keptId])
	const told = record ?? person?.face
	return told === undefined
		? null
		: { personId: recordId, ...nameOfRecord(told), bornOn: told.bornOn, bornAbout: told.bornAbout }
}
