import { sharedDefinitions } from './definitions.ts'
import type { Package } from './package.ts'

type ToldOf = {
	/** The latest that it has a figure of. */
	readonly year: number
	/** Shared definitions with an answer that year: a number, withheld or not counted; and how many there are. */
	readonly told: number
	readonly of: number
	/** The least share, of any figure that year, of those who should have answered that had; null where nobody has said. */
	readonly coverage: number | null
}

/** How much a package tells of its latest year; null where it tells no figure. */
export function toldOfLatest({ figures }: Pick<Package, 'figures'>): ToldOf | null {
	if (figures.length === 0) return null
	const year = Math.max(...figures.map((one) => one.year))
	const latest = figures.filter((one) => one.year === year)
	const whole = latest.filter(({ part }) => part === '')
	const told = sharedDefinitions.filter(({ id, version }) =>
		whole.some((one) => one.definition === id && one.version === version),
	)
	const shares = latest.flatMap(({ coverage }) => coverage ?? [])
	return {
		...{ year, told: told.length, of: sharedDefinitions.length },
		coverage: shares.length === 0 ? null : Math.min(...shares),
	}
}
