import { createTranslator } from 'use-intl/core'
import type { PaperDocument } from '../../../../foundation/document.ts'
import type { Locale } from '../../../../platform/words/locales.ts'
import { formatDay, splitMoment } from '../../../../ui/format.ts'
import { roleNames } from '../../../organisation/index.ts'
import type { readersOfPerson } from '../../queries/log-review/readers-of-person.ts'
import { logReview as en } from '../../words/log-review/en.ts'
import { logReview as sv } from '../../words/log-review/sv.ts'

type Told = Extract<Awaited<ReturnType<typeof readersOfPerson>>, { is: 'done' }>['value']

const timeZone = 'Europe/Stockholm'

/** The extract of who read, to hand to the person it is about. */
export function readersPaper(told: Told, locale: Locale): PaperDocument {
	const messages = { logReview: { sv, en }[locale] }
	const words = createTranslator({ locale, messages, namespace: 'logReview' })
	const names = roleNames[locale]
	const when = (at: Told['readers'][number]['at']) => {
		const { day, time } = splitMoment(at, timeZone, locale)
		return `${formatDay(day, locale, { year: true })} ${time}`
	}
	const who = ({ byHouse, name, from }: Told['readers'][number]) =>
		byHouse
			? words('readers.house')
			: [name, from.join(', ') || words('readers.nowhere')].filter((part) => part !== null).join(', ')
	const column = (heading: string, width: number) => ({ heading, align: 'start' as const, width })
	const paragraphs = [words('paper.lead'), ...(told.namesTold ? [] : [words('paper.withoutNames')])]
	return {
		language: locale,
		title: words('paper.title'),
		letterhead: {
			...{ organisation: told.municipality, unit: '' },
			facts: [
				[words('paper.date'), formatDay(told.today, locale, { year: true })],
				[words('paper.about'), told.person.name ?? told.person.code ?? '–'],
			],
			...{ pageLabel: words('paper.page'), addressee: '', copyTo: '' },
		},
		stamps: [],
		sections: [
			{
				...{ key: 'readers', heading: words('paper.heading') },
				blocks: [
					...paragraphs.map((text) => ({ is: 'paragraph' as const, text })),
					told.readers.length === 0
						? { is: 'paragraph' as const, text: words('paper.none') }
						: {
								...{ is: 'table' as const, caption: words('readers.caption'), note: '' },
								columns: [
									...[column(words('readers.when'), 3), column(words('readers.who'), 4)],
									...[column(words('readers.roles'), 3), column(words('readers.purpose'), 3)],
									column(words('readers.thing'), 3),
								],
								rows: told.readers.map((reader) => ({
									is: 'cells' as const,
									cells: [
										...[when(reader.at), who(reader)],
										reader.byHouse ? '' : reader.roles.map((role) => names[role] ?? role).join(', '),
										words(`purposes.${reader.purpose}`),
										words('review.thingText', {
											thing: words(`things.${reader.thing}`),
											times: reader.times,
										}),
									].map((text) => ({ text })),
								})),
							},
				],
			},
		],
		footer: { left: words('paper.footer'), right: told.municipality },
	}
}
