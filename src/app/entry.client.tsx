import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { defaultLocale, isLocale } from '../platform/words/locales.ts'
import { Speech } from './speech.tsx'
import { loadWords } from './words.ts'

const language = document.documentElement.lang
const locale = isLocale(language) ? language : defaultLocale
const words = await loadWords(locale)

startTransition(() => {
	hydrateRoot(
		document,
		<StrictMode>
			<Speech locale={locale} words={words}>
				<HydratedRouter />
			</Speech>
		</StrictMode>,
	)
})
