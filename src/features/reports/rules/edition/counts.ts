/** What an edition is made of: counted by the rooms that know the people, given as numbers alone. */
export type EditionCounts = {
	readonly homeless: {
		readonly situations: readonly { readonly key: string; readonly acute: boolean }[]
		/** What the municipality's own definition calls each situation. */
		readonly names: Readonly<Record<string, { readonly sv: string; readonly en: string }>>
		readonly stock: readonly (Group & { readonly situation: string; readonly ageBand: string })[]
		readonly flow: readonly (Group & { readonly way: 'in' | 'out'; readonly reason: string })[]
		readonly regrouped: readonly (Omit<Group, 'count'> & { readonly net: number })[]
	}
	readonly evictions: {
		readonly evictions: readonly Counted<'ground' | 'children'>[]
		readonly children: readonly Counted<'living'>[]
		readonly closed: readonly Counted<'stage' | 'ending'>[]
		readonly prevented: readonly Counted<'stage' | 'confirmed'>[]
	}
}

type Counted<Label extends string> = { readonly year: number; readonly count: number } & {
	readonly [label in Label]: string
}
type Group = Counted<'population' | 'sex'>

export type Years = { readonly first: number; readonly last: number }

export function yearsIn({ first, last }: Years): number[] {
	return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
