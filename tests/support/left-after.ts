import { expect } from 'vitest'
import { type Facts, factsOf } from '../../src/features/indicators/rules/disclosure/facts.ts'
import { endsOf, type Rule } from '../../src/features/indicators/rules/disclosure/release.ts'
import { suppressed } from './disclosure.ts'

const nothing = { cells: [], equations: [] }

export type Values = readonly number[]
/** What is said of the counts, as a reader reads it; hidden with its cell. */
type Said = { readonly cell: number | null; readonly says: (values: Values) => string | number | boolean }
type Story = { readonly counts: readonly number[]; readonly told: readonly Said[] }

/** Hides, and then thinks of everything that a reader can, by trying all counts up to `most`: the values each is left with. */
export async function leftAfter(tell: (facts: Facts) => Story, by: Rule, most: number) {
	const facts = factsOf(nothing, by)
	const { counts, told } = tell(facts)
	const release = facts.release()
	const { hidden, proof, unmet } = await suppressed(release, by)
	const cells = counts.map((cell) => release.cells[cell])
	const ours = cells.map((cell) => cell?.value ?? 0)
	const said = told.filter(({ cell }) => cell === null || !hidden.has(cell)).map(({ says }) => says)
	const values = counts.map(() => new Set<number>())
	const isPublished = (at: number) =>
		!hidden.has(counts[at] ?? 0) && cells[at]?.told.from === cells[at]?.told.to
	const fill = (thought: Values): void => {
		const at = thought.length
		if (at === counts.length) {
			if (said.some((says) => says(thought) !== says(ours))) return
			for (const [nth, value] of thought.entries()) values[nth]?.add(value)
			return
		}
		const [from, to] = isPublished(at) ? [ours[at] ?? 0, ours[at] ?? 0] : [0, most]
		for (let value = from; value <= to; value++) fill([...thought, value])
	}
	fill([])
	return { release, counts, told, hidden, proof, unmet, values }
}

/** The few are left with everything from one (or none) to the limit, or it is said which are not. */
export function expectUnsure(
	{ release, counts, values, unmet }: Awaited<ReturnType<typeof leftAfter>>,
	by: Rule,
) {
	for (const [at, cell] of counts.entries()) {
		const one = release.cells[cell]
		const ends = one?.primary ? endsOf(one, by) : null
		if (ends === null || unmet.some((need) => need.cell === cell)) continue
		expect(Math.min(...(values[at] ?? []))).toBeLessThanOrEqual(ends.from)
		expect(Math.max(...(values[at] ?? []))).toBeGreaterThanOrEqual(ends.to)
	}
}
