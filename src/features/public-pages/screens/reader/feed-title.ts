import { createTranslator } from 'use-intl/core'
import type { Site } from '../../queries/reading.ts'
import { en } from '../../words/en.ts'
import { sv } from '../../words/sv.ts'

/** What a feed and its entries are called, in the site's language. */
export function feedTitle(locale: Site['locale']) {
	const { feedTitle: title, entry } = { sv, en }[locale]
	const say = createTranslator({ locale, messages: { title, ...entry } })
	return {
		feed: (name: string) => say('title', { name }),
		entry: ({ title: of, period }: { readonly title: string; readonly period: string | null }) =>
			period === null ? say('plan', { title: of }) : say('followUp', { period, title: of }),
	}
}
