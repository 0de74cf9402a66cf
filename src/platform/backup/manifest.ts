import * as z from 'zod'

const table = z.object({ name: z.string(), owner: z.string(), columns: z.array(z.string()) })

/** What stands first in a backup: of which level it is and what will come. */
const opening = z.object({
	format: z.literal(1),
	id: z.string(),
	bofast: z.string(),
	postgres: z.string(),
	takenAt: z.string(),
	/** Every migration that had run, in order: a restore runs these and no others before the rows. */
	migrations: z.array(z.object({ name: z.string(), digest: z.string() })),
	/** How many had been destroyed by retention, on the list that lies outside the database. */
	destroyed: z.int(),
	tables: z.array(table),
})

const rows = z.object({ name: z.string(), rows: z.int(), digest: z.string() })

/** What stands last: all that can be counted when everything has been read. */
const closing = z.object({
	tables: z.array(rows),
	sequences: z.array(
		z.object({ name: z.string(), owner: z.string(), last: z.string(), isCalled: z.boolean() }),
	),
	/** The newest sealed block of each municipality's log. */
	auditHeads: z.array(z.object({ municipality: z.int(), number: z.string(), signature: z.string() })),
})

export type Opening = z.infer<typeof opening>
export type Closing = z.infer<typeof closing>
export type KeptTable = z.infer<typeof table>
export type Manifest = Opening & Pick<Closing, 'sequences' | 'auditHeads'> & { counted: Closing['tables'] }

export const openingOf = (line: string): Opening => opening.parse(JSON.parse(line))
export const closingOf = (line: string): Closing => closing.parse(JSON.parse(line))

export function manifestOf(first: Opening, last: Closing): Manifest {
	const { tables: counted, ...rest } = last
	return { ...first, ...rest, counted }
}

/** Told by `--json`: everything but the columns. */
export function summaryOf({ tables: _, counted, ...rest }: Manifest) {
	return { ...rest, rows: counted.reduce((sum, one) => sum + one.rows, 0), tables: counted }
}
