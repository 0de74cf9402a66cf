import { createTranslator } from 'use-intl/core'
import type { Ore } from '../../../../foundation/money.ts'
import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import type { Locale } from '../../../../platform/words/locales.ts'
import { formatAmount, formatDay, splitMoment } from '../../../../ui/format.ts'
import { inventory as inventoryEn } from '../../words/inventory/en.ts'
import { inventory as inventorySv } from '../../words/inventory/sv.ts'
import { en } from '../../words/rights/en.ts'
import { sv } from '../../words/rights/sv.ts'

const timeZone = 'Europe/Stockholm'

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** How an extract speaks: words by key, what records and their columns are called, days as they are written. */
export type ExtractSpeech = {
	readonly locale: Locale
	readonly say: Say
	readonly heading: (heading: string) => string
	readonly column: (name: string) => string
	/** A code in words, where it means the same wherever it stands. */
	readonly code: (value: string) => string | undefined
	readonly day: (day: PlainDate) => string
	readonly moment: (moment: Instant) => string
	readonly amount: (amount: Ore) => string
}

export function speechIn(language: string): ExtractSpeech {
	const locale: Locale = language === 'en' ? 'en' : 'sv'
	const messages = { rights: { sv, en }[locale] }
	const say = createTranslator({ locale, messages, namespace: 'rights' }) as unknown as Say
	const headings: Readonly<Record<string, string>> = { sv: inventorySv, en: inventoryEn }[locale].headings
	const codes: Readonly<Record<string, string>> = messages.rights.codes
	const columns: Readonly<Record<string, string>> = messages.rights.columnsOf
	return {
		locale,
		say,
		heading: (heading) => headings[heading] ?? heading,
		column: (name) => columns[wordKeyOf(name)] ?? name.replaceAll('_', ' '),
		code: (value) => (Object.hasOwn(codes, value) ? codes[value] : undefined),
		day: (day) => formatDay(day, locale),
		amount: (amount) => formatAmount(amount, locale),
		moment: (moment) => {
			const { day, time } = splitMoment(moment, timeZone, locale)
			return `${formatDay(day, locale)} ${time}`
		},
	}
}

/** `given_name` is told under `givenName`. */
const wordKeyOf = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
