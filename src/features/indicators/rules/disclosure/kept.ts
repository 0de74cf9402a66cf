import type { Release } from './release.ts'

/** How much readers still get of what they could have been told. */
export type Kept = {
	/** Of the cells that need not be hidden for their own sake, the share that is published. */
	readonly cells: number
	/** The same by what each cell is worth to readers. */
	readonly worth: number
}

export function keptOf({ cells }: Release, hidden: ReadonlySet<number>): Kept {
	const figures = new Map([...cells].map((cell, at) => [cell.figure ?? at, [at, cell] as const]))
	const tellable = [...figures.values()].filter(
		([, { primary, standing, told }]) =>
			!primary && standing !== 'withheld' && (standing === 'ours' || told.from === told.to),
	)
	const published = tellable.filter(([at]) => !hidden.has(at))
	const worth = (of: typeof tellable) => of.reduce((sum, [, { weight }]) => sum + weight, 0)
	return {
		cells: share(published.length, tellable.length),
		worth: share(worth(published), worth(tellable)),
	}
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
