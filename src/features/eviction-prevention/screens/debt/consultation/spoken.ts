import { createTranslator } from 'use-intl/core'
import type { PaperDocument } from '../../../../../foundation/document.ts'
import { type Ore, ore } from '../../../../../foundation/money.ts'
import type { PlainDate } from '../../../../../foundation/plain-date.ts'
import type { Locale } from '../../../../../platform/words/locales.ts'
import { formatAmount, formatDay } from '../../../../../ui/format.ts'
import { en } from '../../../words/en.ts'
import { sv } from '../../../words/sv.ts'
import type { Consultation } from './consultation-types.ts'

/** Words, days and amounts of a paper in the reader's language. */
export function spokenIn(locale: Locale) {
	const words = createTranslator({ locale, messages: { ep: { sv, en }[locale] }, namespace: 'ep' })
	return {
		locale,
		words,
		day: (day: PlainDate) => formatDay(day, locale, { year: true }),
		amount: (amount: Ore) => formatAmount(amount, locale),
	}
}
export type Spoken = ReturnType<typeof spokenIn>

/** What minutes and invitations have alike: who writes, about which case, when. */
export function sheet(
	held: Consultation,
	{ locale, words, day }: Spoken,
	{ title, addressee, stamps }: { title: string; addressee: string; stamps: readonly string[] },
): Omit<PaperDocument, 'sections'> {
	const { municipality, committee, unit, writtenOn } = held.letterhead
	return {
		language: locale,
		title,
		letterhead: {
			organisation: `${municipality}, ${committee}`,
			unit,
			facts: [
				[words('consultation.paper.date'), day(writtenOn)],
				[words('consultation.paper.number'), held.case.caseNumber],
				[words('consultation.paper.officer'), held.calledBy ?? '–'],
			],
			pageLabel: words('consultation.paper.page'),
			addressee,
			copyTo: '',
		},
		stamps,
		footer: { left: held.case.caseNumber, right: municipality },
	}
}

/** Day, hour and place in one line. */
export function whenAndWhere(held: Consultation, { words, day }: Spoken): string {
	return words('consultation.paper.whenText', {
		day: day(held.heldOn ?? held.plannedFor),
		at: held.startsAt === null ? '' : words('consultation.at', { time: held.startsAt.replace(':', '.') }),
		place: held.place ?? words('consultation.paper.placeUnknown'),
	})
}

export const inOre = (amount: number | null): Ore | null => (amount === null ? null : ore(amount))
