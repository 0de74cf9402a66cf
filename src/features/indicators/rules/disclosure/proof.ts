import type { LinearSolver } from '../../../../foundation/linear-program.ts'
import { attack, type Bounds, type ReadersView } from './attack.ts'
import { ceilingOf, endsOf, knownOfHidden, type Reader, type Release, type Rule } from './release.ts'
import type { Suppression } from './suppress.ts'

/** Why a release may not go out as it is: which cell, and what a reader works out of it. */
export type Breach = {
	readonly because: 'computed' | 'too-narrow' | 'no-whole-table'
	readonly reader: Reader
	readonly bounds: Bounds
}

/** What the attack found, kept with the release: whoever doubts it attacks the same input again. */
export type Proof = {
	/** What each reader can work out of every hidden cell; of the keen one only that nothing is computed. */
	readonly bounds: Readonly<Record<Reader, readonly Bounds[]>>
	readonly breaches: readonly Breach[]
	/** Cells that are narrower than the rule asks because of what is out already. */
	readonly narrow: readonly number[]
	readonly solver: string
	readonly seconds: number
	readonly digest: string
}

/** What the rules cannot have themselves. */
export type Machine = {
	readonly solver: LinearSolver
	milliseconds(): number
	digest(text: string): string
}

/** What a reader knows when these cells are hidden and all others are published. */
export function readersView(
	{ cells, equations }: Release,
	hidden: ReadonlySet<number>,
	rule: Rule,
	reader: Reader,
): ReadersView {
	return {
		cells: cells.map((cell, at) => ({
			known: hidden.has(at) ? knownOfHidden(cell, rule, reader) : cell.told,
			whole: cell.whole,
		})),
		equations,
	}
}

/** Attacks a release before it goes out, by another way than the one by which cells were chosen. */
export function prove(
	release: Release,
	{ hidden, unmet, others }: Pick<Suppression, 'hidden' | 'unmet' | 'others'>,
	rule: Rule,
	{ solver, milliseconds, digest }: Machine,
	watch: (share: number) => void = () => undefined,
): Proof {
	const began = milliseconds()
	const { cells, equations } = release
	const ceiling = ceilingOf(release, rule)
	const narrow = new Set(unmet.map(({ cell }) => cell))
	const asked = (at: number) => {
		const cell = cells[at]
		return cell?.primary && !narrow.has(at) ? endsOf(cell, rule) : null
	}
	const tables = [new Map<number, number>(), ...others].map((other) =>
		cells.map(({ value }, at) => value + (other.get(at) ?? 0)),
	)
	const readers: readonly Reader[] = rule.protectZeros ? ['plain'] : ['plain', 'keen']
	const found = readers.map((reader, at) => ({
		reader,
		bounds: attack(
			readersView(release, hidden, rule, reader),
			ceiling,
			solver,
			reader === 'plain' ? asked : () => null,
			tables,
			(share) => watch((at + share) / readers.length),
			reader === 'plain' ? work : 0,
		).filter(({ cell }) => hidden.has(cell)),
	}))
	const breaches = found.flatMap(({ reader, bounds }) => {
		const open = new Set(bounds.flatMap((one) => (isComputed(one) ? [] : [cells[one.cell]?.figure ?? null])))
		return bounds.flatMap((one): Breach[] => {
			const figure = cells[one.cell]?.figure ?? null
			if (figure !== null && open.has(figure)) return []
			const because = breachOf(one, reader === 'plain' ? asked(one.cell) : null)
			return because === null ? [] : [{ because, reader, bounds: one }]
		})
	})
	const boundsOf = (reader: Reader) => found.find((one) => one.reader === reader)?.bounds
	const plain = boundsOf('plain') ?? []
	return {
		bounds: { plain, keen: boundsOf('keen') ?? plain },
		breaches,
		narrow: [...narrow],
		solver: solver.name,
		seconds: Math.round(milliseconds() - began) / 1000,
		digest: digest(JSON.stringify([{ cells, equations }, [...hidden].sort((a, b) => a - b), rule])),
	}
}

// Counted, so that every machine finds the same.
const work = 120_000_000

const isComputed = ({ least, most }: Bounds) => least !== null && least === most

function breachOf(bounds: Bounds, asked: { from: number; to: number } | null): Breach['because'] | null {
	const { least, most, foundLeast, foundMost } = bounds
	if (isComputed(bounds)) return 'computed'
	if (foundLeast >= foundMost) return 'no-whole-table'
	if (asked === null) return null
	if ((least ?? asked.from) > asked.from || (most ?? asked.to) < asked.to) return 'too-narrow'
	return foundLeast > asked.from || foundMost < asked.to ? 'no-whole-table' : null
}
