import type { ReactNode } from 'react'
import { IntlProvider, type Messages } from 'use-intl'
import type { Locale } from '../platform/words/locales.ts'
import type { loadWords } from './words.ts'

type Props = { locale: Locale; words: Awaited<ReturnType<typeof loadWords>>; children: ReactNode }

/** One language for the whole page, on the server and in the browser alike. */
export function Speech({ locale, words, children }: Props) {
	return (
		<IntlProvider locale={locale} messages={words as Messages} timeZone="Europe/Stockholm">
			{children}
		</IntlProvider>
	)
}
