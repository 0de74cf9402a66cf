import { createTranslator } from 'use-intl/core'
import type { Latest } from '../../queries/open-place.ts'
import type { Site } from '../../queries/reading.ts'
import { en } from '../../words/en.ts'
import { sv } from '../../words/sv.ts'

/** What a feed and its entries are called, in the site's language. */
export function feedTitle(locale: Site['locale']) {
	const { feedTitle: title, entry } = { sv, en }[locale]
	const say = createTranslator({ locale, messages: { title, ...entry } })
	return {
		feed: (name: string) => say('title', { name }),
		entry: ({ kind, title: of, period }: Pick<Latest, 'kind' | 'title' | 'period'>) => {
			if (kind === 'consultation') return say('consultation', { title: of })
			return period === null ? say('plan', { title: of }) : say('followUp', { period, title: of })
		},
	}
}
