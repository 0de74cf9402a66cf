/** Budget and debt advice must be offered (SoL 13:2); income support is applied for (SoL 12:1). */
export const economyKinds = ['debt-advice', 'income-support'] as const
export type EconomyKind = (typeof economyKinds)[number]

export const supportCovers = ['rent-debt', 'running-rent', 'both'] as const

export const economyResults = {
	'debt-advice': ['accepted', 'declined'],
	'income-support': ['granted', 'partly-granted', 'refused'],
} as const satisfies Readonly<Record<EconomyKind, readonly string[]>>

export type EconomyResult = (typeof economyResults)[EconomyKind][number]

export const everyEconomyResult: readonly EconomyResult[] = economyKinds.flatMap(
	(kind) => economyResults[kind],
)

/** Advice is accepted or declined; support is granted, in part, or refused. */
export function isResultOf(kind: EconomyKind, result: EconomyResult): boolean {
	return (economyResults[kind] as readonly EconomyResult[]).includes(result)
}
