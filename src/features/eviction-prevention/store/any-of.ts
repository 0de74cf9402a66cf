import { sql } from 'kysely'

/** One of these, in a statement that is the same however many they are, so that its plan can be kept. */
export const anyOf = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`
