import type { LoaderFunctionArgs } from 'react-router'
import { type AbstractIntlMessages, createTranslator } from 'use-intl/core'
import type { PaperDocument } from '../../../../foundation/document.ts'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { mediaTypes, printDocument } from '../../../../platform/documents/print.ts'
import { localeOf } from '../../../../platform/words/locales.ts'
import { formatDay } from '../../../../ui/format.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { evictionDaySheet } from '../../queries/authorities/eviction-day-sheet.ts'
import { en } from '../../words/en.ts'
import { sv } from '../../words/sv.ts'
import { sheetRows, sheetWords, type Words } from './sheet-rows.ts'

/** The sheet on one page, in the reader's language. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const sheet = show(await evictionDaySheet(callerOf(context), { caseId: params.caseId }))
	const locale = localeOf(request.headers)
	const messages: AbstractIntlMessages = { evictionPrevention: { sv, en }[locale] }
	const speech = sheetWords(createTranslator({ locale, messages }) as unknown as Words)
	const { words } = speech
	const rows = sheetRows(sheet, { ...speech, day: (day) => formatDay(day, locale) })
	const paper: PaperDocument = {
		language: locale,
		title: words('day.paper', { number: sheet.caseNumber }),
		letterhead: {
			organisation: sheet.municipality,
			unit: sheet.committee,
			facts: [],
			pageLabel: words('day.page'),
			addressee: '',
			copyTo: '',
		},
		stamps: [words('day.secret')],
		sections: [
			{
				key: 'day',
				heading: words('day.title'),
				blocks: [
					{
						is: 'table',
						caption: words('day.caption'),
						columns: [
							{ heading: words('day.what'), align: 'start', width: 2 },
							{ heading: words('day.answer'), align: 'start', width: 5 },
						],
						rows: rows.map(({ label, value }) => ({
							is: 'cells',
							cells: [{ text: label }, { text: value }],
						})),
						note:
							sheet.gaps.length === 0
								? ''
								: `${words('day.missing')}: ${sheet.gaps.map((gap) => words(`day.gaps.${gap}`)).join(', ')}`,
					},
				],
			},
		],
		footer: { left: sheet.caseNumber, right: sheet.municipality },
	}
	const file = `eviction-day-${sheet.caseNumber.replace(/\s/g, '-')}.pdf`
	return downloadOf(await printDocument(paper, 'pdf'), mediaTypes.pdf, file)
}
