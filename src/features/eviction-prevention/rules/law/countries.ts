/** The countries whose law is kept, and the acts that may rule a home in each. */
export const countries = ['SE', 'DK', 'NO', 'FI'] as const
export type Country = (typeof countries)[number]

const acts = {
	SE: ['JB12', 'BRL', 'PUL2026', 'ULB2012'],
	DK: ['dk-leje'],
	NO: ['no-husleie'],
	FI: ['fi-huoneenvuokra'],
} as const

/** Tenancy, condominium, private letting (new and old act); one act each for the neighbours. */
export type Regime = (typeof acts)[Country][number]
export const regimes: readonly [Regime, ...Regime[]] = [...acts.SE, ...acts.DK, ...acts.NO, ...acts.FI]

export function regimesOf(country: Country): readonly Regime[] {
	return acts[country]
}

export function countryOf(regime: Regime): Country {
	const found = countries.find((country) => regimesOf(country).includes(regime))
	if (found === undefined) throw new Error(`no country has the act ${regime}`)
	return found
}
