/** Languages that the product speaks; Danish, Norwegian Bokmål and Finnish join by one words file per feature. */
export const locales = ['sv', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'sv'
export const localeCookie = 'bofast_language'

export function isLocale(text: string): text is Locale {
	return (locales as readonly string[]).includes(text)
}

/** What the reader chose, else what the browser asks for, else Swedish. */
export function localeOf(headers: Headers): Locale {
	const chosen = /(?:^|;\s*)bofast_language=([a-z]+)/.exec(headers.get('cookie') ?? '')?.[1]
	if (chosen !== undefined && isLocale(chosen)) return chosen
	for (const wish of (headers.get('accept-language') ?? '').split(',')) {
		const language = wish.trim().slice(0, 2).toLowerCase()
		if (isLocale(language)) return language
	}
	return defaultLocale
}
