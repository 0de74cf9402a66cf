import type { PlainDate } from '../../../../foundation/plain-date.ts'

export const fidelityDomains = ['housing', 'housing-and-services', 'philosophy', 'services', 'team'] as const
export type FidelityDomain = (typeof fidelityDomains)[number]

/** The form by version; a new wording is a new version. The domains are the field's, the items our own. */
export const fidelityForms = [
	{
		version: 1,
		source: { text: 'domäner efter programtrohetsskalor för Bostad först; egna frågor', verified: false },
		items: [
			{ code: 'chooses-home', domain: 'housing' },
			{ code: 'own-lease', domain: 'housing' },
			{ code: 'soon-housed', domain: 'housing' },
			{ code: 'scattered-homes', domain: 'housing' },
			{ code: 'no-demand-of-treatment', domain: 'housing-and-services' },
			{ code: 'stays-when-support-ends', domain: 'housing-and-services' },
			{ code: 'new-home-after-loss', domain: 'housing-and-services' },
			{ code: 'own-goals', domain: 'philosophy' },
			{ code: 'harm-is-reduced', domain: 'philosophy' },
			{ code: 'no-coercion', domain: 'philosophy' },
			{ code: 'support-to-health', domain: 'services' },
			{ code: 'support-to-work', domain: 'services' },
			{ code: 'support-at-any-hour', domain: 'services' },
			{ code: 'few-to-each', domain: 'team' },
			{ code: 'meets-often', domain: 'team' },
			{ code: 'peers-in-team', domain: 'team' },
		],
	},
] as const satisfies readonly {
	readonly version: number
	readonly source: { readonly text: string; readonly verified: boolean }
	readonly items: readonly { readonly code: string; readonly domain: FidelityDomain }[]
}[]

export const fidelityForm = fidelityForms[fidelityForms.length - 1] as (typeof fidelityForms)[number]

export type FidelityScore = { readonly item: string; readonly score: number }

/** The mean of each domain, on the scale from 1 to 4; null where nothing was scored. */
export function domainMeans(
	scores: readonly FidelityScore[],
): Readonly<Record<FidelityDomain, number | null>> {
	const domainOf = new Map<string, FidelityDomain>(
		fidelityForms.flatMap(({ items }) => items.map(({ code, domain }) => [code, domain] as const)),
	)
	const meanOf = (domain: FidelityDomain) => {
		const found = scores.filter(({ item }) => domainOf.get(item) === domain)
		return found.length === 0 ? null : found.reduce((sum, { score }) => sum + score, 0) / found.length
	}
	const entries = fidelityDomains.map((domain) => [domain, meanOf(domain)] as const)
	return Object.fromEntries(entries) as Record<FidelityDomain, number | null>
}

export type Assessed = { readonly onDay: PlainDate; readonly scores: readonly FidelityScore[] }

/** The mean of all items of each assessment, the earliest first: what the small line is drawn from. */
export function courseOf(
	assessments: readonly Assessed[],
): { readonly onDay: PlainDate; readonly mean: number }[] {
	return assessments
		.filter(({ scores }) => scores.length > 0)
		.toSorted((a, b) => (a.onDay < b.onDay ? -1 : 1))
		.map(({ onDay, scores }) => ({
			onDay,
			mean: scores.reduce((sum, { score }) => sum + score, 0) / scores.length,
		}))
}
