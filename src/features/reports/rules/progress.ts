/** Something in an open round that nobody has told of yet. */
export type Silent = {
	readonly name: string
	readonly owner: string | null
	readonly answerer: string | null
	readonly late: boolean
}

/** Who is waited for: a member of staff who is asked, else whoever the plan says does it, else nobody. */
export type Waiting = {
	readonly who: string | null
	readonly by: 'asked' | 'plan' | 'nobody'
	readonly what: readonly string[]
	readonly late: boolean
}

/** The most first; those that nobody is asked about last, since nobody is late with them. */
export function waitingFor(silent: readonly Silent[]): Waiting[] {
	const keyOf = ({ answerer, owner }: Silent) =>
		answerer !== null ? `asked ${answerer}` : owner !== null ? `plan ${owner}` : 'nobody'
	return [...Map.groupBy(silent, keyOf).values()]
		.map((items): Waiting => {
			const [first] = items
			const by = first?.answerer != null ? 'asked' : first?.owner != null ? 'plan' : 'nobody'
			return {
				who: first?.answerer ?? first?.owner ?? null,
				by,
				what: items.map(({ name }) => name),
				late: by === 'asked' && items.some(({ late }) => late),
			}
		})
		.toSorted(
			(a, b) => Number(a.by === 'nobody') - Number(b.by === 'nobody') || b.what.length - a.what.length,
		)
}
