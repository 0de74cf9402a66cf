import { useTranslations } from 'use-intl'
import { findWord, useLooseWords } from '../../../../ui/loose-words.ts'
import type { Category, DefinitionKey } from '../../rules/situations/definition.ts'

/** "1 Akut hemlöshet": number and words of a category, as its definition calls it. */
export function useCategoryName(definition: DefinitionKey, categories: readonly Category[]) {
	const words = useTranslations('homelessness.count')
	const loose = useLooseWords()
	return (number: number): string => {
		const key = categories.find((one) => one.number === number)?.key
		if (key === undefined) return words('list.notCounted')
		const name = findWord(loose, [`homelessness.codes.categories.${definition}.${key}`]) ?? key
		return `${number} ${name}`
	}
}
