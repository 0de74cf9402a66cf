import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'

/**
 * The rows with what somebody has written in them in their own words. Row security gives out no words of a case in which
 * somebody is whom the reader may not know: they are null there.
 */
export async function withWords<Row extends { readonly id: string }, Word extends string>(
	db: Act['db'],
	keptIn: string,
	words: readonly Word[],
	rows: readonly Row[],
): Promise<(Row & Record<Word, string | null>)[]> {
	if (rows.length === 0) return []
	const ids = [...new Set(rows.map(({ id }) => id))]
	const told = await sql<{ id: string; words: Record<string, string | null> }>`
		select id, words from ${sql.id('context', `words_of_${keptIn}`)}(${ids}::uuid[])`.execute(db)
	const byRow = new Map(told.rows.map((row) => [row.id, row.words]))
	return rows.map((row) => {
		const found = byRow.get(row.id)
		const read = Object.fromEntries(words.map((word) => [word, found?.[columnOf(word)] ?? null]))
		return { ...row, ...(read as Record<Word, string | null>) }
	})
}

const columnOf = (word: string) => word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
