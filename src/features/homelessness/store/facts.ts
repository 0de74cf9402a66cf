import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'
import type { PersonFacts } from '../rules/facts.ts'
import type { KeptContribution } from '../rules/flow-difference.ts'

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

/** What is kept of a person's course under one definition, a row at a time in its order. */
export type KeptRow = KeptContribution & { readonly definition: string; readonly personId: string }

/** All that a recomputation needs of some people. */
export type Counted = CountedBy & {
	/** Behind the records, each once. */
	readonly people: readonly KnownPerson[]
	/** Under every definition, for the records asked for and those that are kept for them. */
	readonly kept: readonly KeptRow[]
}

/** Needs a wide purpose. */
export async function readCounted(db: Db, recordIds: readonly string[]): Promise<Counted> {
	const { rows } = await sql<{ counted: Counted }>`
		select house.counted(${[...recordIds]}::uuid[]) as counted`.execute(db)
	const [row] = rows
	if (row === undefined) throw new Error('a function gives one row')
	return row.counted
}
