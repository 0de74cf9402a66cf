import { asksCoverage, percentOf, shareIn } from '../submissions/coverage.ts'
import type { Package, PackageFigure } from '../submissions/package.ts'

/** What the municipality says of its figures beside what is published. */
export type Said = {
	/** Shared definitions that it does not count. */
	readonly notCounted: readonly string[]
	/** Whole per cent by `definition_year`; what is left out nobody has told. */
	readonly coverage: Readonly<Record<string, string>>
}

type SaidFault = { readonly path: string; readonly problem: string }

export const coverageKey = ({ definition, year }: Pick<PackageFigure, 'definition' | 'year'>): string =>
	`${definition}_${year}`

/** What was said last stands until something else is said. */
export function saidIn(last: Package | null): Said {
	const figures = (last?.figures ?? []).filter(({ part }) => part === '')
	return {
		notCounted: [
			...new Set(figures.filter(({ state }) => state === 'not-counted').map(({ definition }) => definition)),
		],
		coverage: Object.fromEntries(
			figures.flatMap((one) =>
				one.coverage === null ? [] : [[coverageKey(one), percentOf(one.coverage)] as const],
			),
		),
	}
}

/** The figures with the coverage that is said of them, parts and whole alike, and what cannot be read. */
export function withCoverage(figures: readonly PackageFigure[], { coverage }: Pick<Said, 'coverage'>) {
	const faults: SaidFault[] = []
	const shares = new Map<string, number>()
	for (const [key, text] of Object.entries(coverage)) {
		if (text === '') continue
		const share = shareIn(text)
		if (share === null) faults.push({ path: `coverage.${key}`, problem: 'not-whole-percent' })
		else shares.set(key, share)
	}
	const told = figures.map((one) =>
		asksCoverage(one.definition) ? { ...one, coverage: shares.get(coverageKey(one)) ?? null } : one,
	)
	return { figures: told, faults }
}
