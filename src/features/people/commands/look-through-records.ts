import type { House } from '../../../platform/house.ts'
import { asSystem } from '../../../platform/purpose.ts'
import { isSomebodyElse } from '../queries/is-somebody-else.ts'
import { matchRecordsOf } from '../queries/match-records-of.ts'
import { defaultWeights } from '../rules/matching/default-weights.ts'
import { type MatchedPair, matchRecords } from '../rules/matching/match.ts'
import { rankCandidates } from '../rules/matching/rank.ts'
import { hides } from '../rules/protection.ts'
import { type CandidateRow, listAllParticulars, listNumbers } from '../store/candidates.ts'
import { putPairs } from '../store/pairs.ts'
import { raiseRegistryTasks } from '../store/registry.ts'

// Fewer records than this teach little: then the weights that were learned elsewhere are the better ones.
const enoughToLearn = 500

/**
 * The job: every record of the committee is compared with those it may be, with weights learned from them all. Pairs that
 * somebody has settled stay settled, linked ones are left out, and about protected people those with access are asked.
 */
export async function lookThroughRecords(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const committeeId = String(ids.committeeId)
	const municipalityId = Number(ids.municipalityId)
	await asSystem(house, municipalityId, async ({ db, today }) => {
		const rows = await listAllParticulars(db, committeeId)
		const numbers = await listNumbers(db, committeeId, null)
		const byRecord = Map.groupBy(
			numbers.map(({ cipher, blindIndex: index, ...number }) => ({
				...number,
				blindIndex: house.keys.currentIndex({ cipher, index }),
			})),
			(number) => number.recordId,
		)
		const byId = new Map(rows.map((row) => [row.recordId, row]))
		const found = pairsAmong(matchRecordsOf(rows, numbers, house.keys)).flatMap((pair) => {
			const [a, b] = [byId.get(pair.a), byId.get(pair.b)]
			if (a === undefined || b === undefined || a.personId === b.personId) return []
			const apart = isSomebodyElse(byRecord.get(pair.a) ?? [], byRecord.get(pair.b) ?? [])
			return apart ? [] : [{ ...pair, rows: [a, b] as const }]
		})
		await putPairs(
			db,
			{ municipalityId, committeeId },
			found.map(({ a, b, probability, reasons }) => ({ aId: a, bId: b, probability, reasons })),
			today,
		)
		await raiseRegistryTasks(
			db,
			municipalityId,
			found.flatMap(({ rows: [a, b] }) => [
				...askedAbout(a, b).map((asked) => ({ ...asked, committeeId, raisedOn: today })),
				...askedAbout(b, a).map((asked) => ({ ...asked, committeeId, raisedOn: today })),
			]),
		)
	})
}

function pairsAmong(records: ReturnType<typeof matchRecordsOf>): readonly Omit<MatchedPair, 'decision'>[] {
	if (records.length >= enoughToLearn) return matchRecords(records, null, () => undefined).pairs
	return records.flatMap((record, at) =>
		rankCandidates(record, records.slice(at + 1), defaultWeights)
			.filter((candidate) => candidate.decision !== 'unlikely')
			.map(({ id, probability, reasons }) => ({ a: record.id, b: id, probability, reasons })),
	)
}

/** Those who may know a protected person are asked whether the other is the same. */
function askedAbout(one: CandidateRow, other: CandidateRow) {
	if (!hides(one.protection)) return []
	return [{ kind: 'perhaps-same-person' as const, personId: one.personId, otherPersonId: other.recordId }]
}
