import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../../../database/types.ts'

/**
 * A connection, or a transaction on one. Both by name: where one alone is asked for and the other given, the compiler holds
 * every method of the two against each other, which takes it a minute.
 */
export type AnyConnection = Kysely<DB> | Transaction<DB>
