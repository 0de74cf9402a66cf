/** Whether a cell is told as a number, as "fewer than", or not at all. */
export type Kept = 'told' | 'worded' | 'withheld'

type Member = { readonly cell: number; readonly times: number }
type Table = {
	readonly values: readonly number[]
	/** Sums of cells that somebody knows to be what they are. */
	readonly members: readonly (readonly Member[])[]
	/** Changed by the one who asks, who only ever tells less. */
	readonly kept: readonly Kept[]
	/** The largest that words may stand for. */
	readonly largest: number
}

const stepsAtMost = 1500
/** So many more are tried in turn: few, then many, then whatever it takes. */
const alsoWithheld = [0, 2, 4, 9, 24, Number.POSITIVE_INFINITY]

/** Other numbers that fit what is told of a table of sums: as long as there are such, nobody can rule them out. */
export function fillings({ values, members, kept, largest }: Table) {
	const bondsOf = values.map((_, cell) =>
		members.flatMap((bond, at) =>
			bond.filter((one) => one.cell === cell).map(({ times }) => ({ bond: at, times })),
		),
	)
	const trueOf = (cell: number) => values[cell] ?? 0
	const size = (cell: number) => Math.abs(trueOf(cell))
	/** What stands in few sums passes a change on to few. */
	const ease = (cell: number) => (bondsOf[cell]?.length ?? 0) * 1e6 + size(cell)
	const inOrder = members.map((bond) =>
		bond.filter(({ cell }) => trueOf(cell) !== 0).toSorted((a, b) => ease(a.cell) - ease(b.cell)),
	)
	/** A sign is known, people come as plus and leave as minus; and a zero is told. */
	const within = (cell: number, wanted: number, worded: boolean) => {
		const sign = Math.sign(trueOf(cell))
		const [least, most] = worded ? [1, largest] : [0, Number.POSITIVE_INFINITY]
		return sign * Math.min(most, Math.max(least, sign * wanted))
	}

	/** Passes a change on from sum to sum until all are right again; gives what had to be told less of, or null. */
	function search(at: number, number: number, atMost: number): number[] | null {
		const now = [...values]
		const off = new Map<number, number>()
		const changed = new Set([at])
		const more: number[] = []
		let steps = stepsAtMost
		const change = (cell: number, by: number) => {
			now[cell] = (now[cell] ?? 0) + by
			for (const { bond, times } of bondsOf[cell] ?? []) {
				const left = (off.get(bond) ?? 0) + times * by
				if (left === 0) off.delete(bond)
				else off.set(bond, left)
			}
		}
		const tryWith = ({ cell, times }: Member, by: number, worded: boolean): boolean => {
			const value = now[cell] ?? 0
			const moved = within(cell, value - times * by, worded) - value
			if (moved === 0 || --steps < 0) return false
			changed.add(cell)
			change(cell, moved)
			if (settle()) return true
			change(cell, -moved)
			changed.delete(cell)
			return false
		}
		const settle = (): boolean => {
			const open = [...off].map(([bond, by]) => {
				const free = (inOrder[bond] ?? []).filter(({ cell }) => !changed.has(cell))
				return { by, free, hidden: free.filter(({ cell }) => kept[cell] !== 'told') }
			})
			const [first] = open.toSorted((a, b) => a.hidden.length - b.hidden.length)
			if (first === undefined) return true
			for (const one of first.hidden) if (tryWith(one, first.by, kept[one.cell] === 'worded')) return true
			if (more.length >= atMost) return false
			for (const one of first.free) {
				if (kept[one.cell] === 'withheld') continue
				more.push(one.cell)
				if (tryWith(one, first.by, false)) return true
				more.pop()
			}
			return false
		}
		change(at, Math.sign(trueOf(at)) * number - trueOf(at))
		return settle() ? more : null
	}

	/** Which cells, as few as can be found, have to be withheld so that the small cell could be another small number. */
	return function withheldFor(at: number, number: number): number[] {
		for (const atMost of alsoWithheld) {
			const more = search(at, number, atMost)
			if (more !== null) return more
		}
		return [...values.keys()].filter((cell) => trueOf(cell) !== 0)
	}
}
