import { type AbstractIntlMessages, createTranslator } from 'use-intl/core'
import type { Say } from '../platform/rest/say.ts'
import type { Locale } from '../platform/words/locales.ts'
import { loadWords } from './words.ts'

type LooseTranslator = {
	(key: string, values?: Readonly<Record<string, string | number>>): string
	has(key: string): boolean
}

/** The same words as on the screens. */
export async function say(locale: Locale): Promise<Say> {
	// Keys are looked for as they come: the compiler has none of them to check.
	const messages: AbstractIntlMessages = await loadWords(locale)
	const words = createTranslator({ locale, messages }) as unknown as LooseTranslator
	return (keys, values) => {
		const key = keys.find((wanted) => words.has(wanted))
		return key === undefined ? null : words(key, values)
	}
}
