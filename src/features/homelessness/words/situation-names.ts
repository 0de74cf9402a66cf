import type { SituationDefinition } from '../rules/situations/definition.ts'
import { categoryWords as english } from './situations.en.ts'
import { categoryWords as swedish } from './situations.sv.ts'

type Named = Readonly<Record<string, Readonly<Record<string, string>>>>
const [sv, en]: readonly [Named, Named] = [swedish, english]

/** What a definition calls each of its situations, in both languages. */
export type SituationNames = Readonly<Record<string, { readonly sv: string; readonly en: string }>>

export function situationNames({ key, categories }: SituationDefinition): SituationNames {
	return Object.fromEntries(
		categories.map((category) => [
			category.key,
			{ sv: sv[key]?.[category.key] ?? category.key, en: en[key]?.[category.key] ?? category.key },
		]),
	)
}
