import type { Act } from '../../../platform/transaction.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import { compactDeltas } from '../store/flow-compaction.ts'
import { listRecordsAfter } from '../store/flow-runs.ts'
import { readCountedBy } from '../store/live-definitions.ts'
import { recountPeople } from './recounted-people.ts'

const peopleAtATime = 500

/** Everybody's flow by the municipality's own definitions, in the given transaction: after facts were poured in as a whole. */
export async function rebuildFlow(act: Act): Promise<void> {
	const { db } = act
	const { municipalityId } = act.actor
	const { chosen, country } = await readCountedBy(db)
	const definitions = liveDefinitions(chosen, country)
	const [{ key: definition }] = definitions
	for (let after: string | null = null; ; ) {
		const records = await listRecordsAfter(db, municipalityId, { definition, after, atMost: peopleAtATime })
		if (records.length === 0) break
		await recountPeople(act, records, definitions)
		after = records.at(-1) ?? null
	}
	await compactDeltas(db, municipalityId)
}
