import type { ReactElement } from 'react'
import { createTranslator, IntlProvider, useLocale } from 'use-intl'
import { dayOf, type Instant, type PlainDate } from '../../../../foundation/plain-date.ts'
import { writeDate } from '../../../../foundation/typography.ts'
import { en } from '../../words/en.ts'
import { sv } from '../../words/sv.ts'

const messages = { sv, en }
const timeZone = 'Europe/Stockholm'
type Locale = keyof typeof messages

/** The words of open data around a page's content, in the site's language. */
export function Worded({ locale, children }: { locale: Locale; children: ReactElement }) {
	return (
		<IntlProvider locale={locale} messages={{ openData: messages[locale] } as never} timeZone={timeZone}>
			{children}
		</IntlProvider>
	)
}

/** What is said outside a page's content: its title and the way to it. */
export function sayIn(locale: Locale) {
	const words = createTranslator({ locale, messages: { openData: messages[locale] as typeof sv } })
	return {
		...{ title: words('openData.title'), lead: words('openData.lead'), lost: words('openData.lost.title') },
		lostOn: (on: Instant) => words('openData.lost.text', { day: writeDate(dayOf(on, timeZone), locale) }),
	}
}

/** Days as the site's language writes them. */
export function useDays() {
	const locale: Locale = useLocale()
	return {
		locale,
		day: (day: PlainDate) => writeDate(day, locale),
		dayOf: (moment: Instant) => writeDate(dayOf(moment, timeZone), locale),
	}
}
