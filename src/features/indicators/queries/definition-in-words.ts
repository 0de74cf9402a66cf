import type { Locale } from '../../../platform/words/locales.ts'
import type { Definition } from '../rules/definitions/definition.ts'
import { findDefinition } from '../rules/definitions.ts'
import { en } from '../words/en.ts'
import { sv } from '../words/sv.ts'

type DefinitionWords = Readonly<Record<string, { readonly name: string; readonly formula: string }>>

const words: Readonly<Record<Locale, DefinitionWords>> = { sv: sv.definitions, en: en.definitions }

export type DefinitionInWords = {
	readonly name: string
	readonly formula: string
	readonly version: number
	readonly source: Definition['source']
}

/** What a definition is called and how it counts, for those who read outside the house; null when it is not known. */
export function definitionInWords(
	asked: { readonly id: string; readonly version: number } | null,
	locale: Locale,
): DefinitionInWords | null {
	const definition = asked === null ? null : findDefinition(asked.id, asked.version)
	const said = definition === null ? undefined : words[locale][definition.id]
	if (definition === null || said === undefined) return null
	return { ...said, version: definition.version, source: definition.source }
}
