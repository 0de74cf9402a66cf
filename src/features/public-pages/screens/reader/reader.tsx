import { createContext, type ReactNode, useContext } from 'react'
import { IntlProvider } from 'use-intl'
import { dayOf, type Instant, type PlainDate } from '../../../../foundation/plain-date.ts'
import { writeDate, writeValue } from '../../../../foundation/typography.ts'
import type { Indicator, Places, Site } from '../../queries/reading.ts'
import { en } from '../../words/en.ts'
import { sv } from '../../words/sv.ts'

const messages = { sv, en }

type Reading = { readonly site: Site; readonly places: Places; readonly today: PlainDate }

const ReadingContext = createContext<Reading | null>(null)

/** Whose page it is and where its links lead, for every part of it. */
export function Reader({ site, places, today, children }: Reading & { children: ReactNode }) {
	const words = { publicPages: messages[site.locale] }
	return (
		<IntlProvider locale={site.locale} messages={words as never} timeZone={timeZone}>
			<ReadingContext value={{ site, places, today }}>{children}</ReadingContext>
		</IntlProvider>
	)
}

export function useReading(): Reading {
	const reading = useContext(ReadingContext)
	if (reading === null) throw new Error('a page for readers stands in nobody’s name')
	return reading
}

const timeZone = 'Europe/Stockholm'

type Number = Indicator['figures'][number]['value']

/** Days and numbers as the site's language writes them. */
export function useWriting(tooFew: string) {
	const { locale } = useReading().site
	return {
		day: (day: PlainDate) => writeDate(day, locale),
		dayOf: (moment: Instant) => writeDate(dayOf(moment, timeZone), locale),
		number: (value: Number, isShare: boolean) =>
			value === 'too-few' ? tooFew : writeValue(value, isShare ? 'percent' : 'number', locale),
	}
}
