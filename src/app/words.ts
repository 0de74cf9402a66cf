import type { Locale } from '../platform/words/locales.ts'
import type { Words } from '../platform/words/shape.ts'
import type { sv } from './words/sv.ts'

declare module 'use-intl' {
	interface AppConfig {
		Locale: Locale
		Messages: typeof sv
	}
}

type AllWords = Words<typeof sv>

/** One chunk a language: the browser loads only the one it shows. */
const load: Record<Locale, () => Promise<AllWords>> = {
	sv: async () => (await import('./words/sv.ts')).sv,
	en: async () => (await import('./words/en.ts')).en,
}

export function loadWords(locale: Locale): Promise<AllWords> {
	return load[locale]()
}
