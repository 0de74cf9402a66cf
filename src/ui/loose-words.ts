import { useTranslations } from 'use-intl'

export type WordValues = Readonly<Record<string, string | number>>

type LooseWords = {
	(key: string, values?: WordValues): string
	has(key: string): boolean
}

/** Words by keys that come from data (a fault's problem, a refusal's name): asked for with `findWord`, never blindly. */
export function useLooseWords(): LooseWords {
	return useTranslations() as unknown as LooseWords
}

/** The first of the keys that has words; null when none has. */
export function findWord(words: LooseWords, keys: readonly string[], values?: WordValues): string | null {
	const key = keys.find((wanted) => words.has(wanted))
	return key === undefined ? null : words(key, values)
}
