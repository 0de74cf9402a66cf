import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'
import type { PersonFacts } from '../rules/facts.ts'

type Db = Act['db']

/** What is known of one person, from all their records, as far as the speaker may know. */
export type KnownPerson = PersonFacts & {
	/** The kept record. */
	readonly personId: string
	readonly committeeId: string
}

/** By which definitions a municipality counts, and where it lies. */
export type CountedBy = {
	readonly country: 'SE' | 'DK' | 'NO' | 'FI'
	/** The live definitions that somebody chose, in their order. */
	readonly chosen: readonly string[]
}

/** The people behind some records, each once, and how the municipality counts: all that a recomputation needs. */
export async function readCounted(
	db: Db,
	recordIds: readonly string[],
): Promise<CountedBy & { people: KnownPerson[] }> {
	const { rows } = await sql<{ counted: CountedBy & { people: KnownPerson[] } }>`
		select house.counted(${[...recordIds]}::uuid[]) as counted`.execute(db)
	const [row] = rows
	if (row === undefined) throw new Error('a function gives one row')
	return row.counted
}
