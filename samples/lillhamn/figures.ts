/** What a year in Lillhamn adds up to: the invented cases are made to give exactly these evictions and children. */
export type YearFigures = {
	readonly year: number
	readonly notices: number
	readonly cases: number
	readonly evictions: number
	readonly childrenEvicted: number
	/** Part of the children whom somebody talked with, and of the arrears cases with a consultation. */
	readonly talksShare: number
	readonly consultationsShare: number
}

const row = (
	year: number,
	notices: number,
	cases: number,
	evictions: number,
	childrenEvicted: number,
	talksShare: number,
	consultationsShare: number,
): YearFigures => ({ year, notices, cases, evictions, childrenEvicted, talksShare, consultationsShare })

const years: readonly YearFigures[] = [
	row(2021, 258, 168, 21, 14, 0.28, 0.1),
	row(2022, 247, 161, 20, 12, 0.37, 0.14),
	row(2023, 236, 152, 18, 8, 0.5, 0.2),
	row(2024, 229, 149, 19, 13, 0.61, 0.26),
	row(2025, 208, 137, 16, 9, 0.79, 0.38),
	row(2026, 192, 126, 15, 6, 0.86, 0.46),
]

export const firstYear = 2021

/** Years after the last known one go on as it did. */
export function figuresFor(year: number): YearFigures {
	const last = years.at(-1)
	const found = years.find((one) => one.year === year) ?? last
	if (found === undefined) throw new Error('Lillhamn has no years')
	return { ...found, year }
}

/** What retention has left of the years before: totals, no cases. */
export const frozenYears = {
	'evictions-executed': { 2015: 31, 2016: 29, 2017: 27, 2018: 26, 2019: 24, 2020: 22 },
	'children-evicted': { 2015: 26, 2016: 23, 2017: 24, 2018: 21, 2019: 19, 2020: 17 },
	'consultations-held': { 2017: 4, 2018: 6, 2019: 9, 2020: 11 },
	'child-talks-held': { 2018: 12, 2019: 17, 2020: 24 },
} as const
