import { data, type LoaderFunctionArgs } from 'react-router'
import { createTranslator } from 'use-intl/core'
import { chartPng } from '../../../../platform/documents/chart-png.ts'
import { chartPoster } from '../../../../platform/documents/chart-poster.ts'
import { csvMediaType, writeCsv } from '../../../../platform/documents/csv.ts'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { workbookMediaType, writeWorkbook } from '../../../../platform/documents/workbook.ts'
import { type Locale, localeOf } from '../../../../platform/words/locales.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { type BoardFigure, boardFigure } from '../../queries/board/board-figure.ts'
import { leaders as en } from '../../words/board/en.ts'
import { leaders as sv } from '../../words/board/sv.ts'

/** `figure.svg`, `.png`, `.csv`, `.xlsx`: one figure to take along, with what is kept from its reader kept there too. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
	const locale = localeOf(request.headers)
	const { indicatorId } = params
	const figure = show(await boardFigure(callerOf(context), { indicatorId, locale }))
	const name = `figure-${figure.readOn}`
	const extension = new URL(request.url).pathname.split('.').at(-1)
	switch (extension) {
		case 'svg':
			return downloadOf(posterOf(figure), 'image/svg+xml', `${name}.svg`)
		case 'png':
			return downloadOf(chartPng(posterOf(figure)), 'image/png', `${name}.png`)
		case 'csv':
			return downloadOf(writeCsv(yearsOf(figure, locale)), csvMediaType, `${name}.csv`)
		case 'xlsx':
			return downloadOf(await writeWorkbook(sheetsOf(figure, locale)), workbookMediaType, `${name}.xlsx`)
		default:
			throw data(null, { status: 404 })
	}
}

function posterOf({ finding, deck, source, svg }: BoardFigure): string {
	return chartPoster({ title: finding, deck, source, svg })
}

type Cells = (string | number)[]

function wordsIn(locale: Locale) {
	return createTranslator({ locale, messages: { sv, en }[locale].figure })
}

/** Numbers as numbers; what is worded stays in words. */
function yearsOf({ rows }: BoardFigure, locale: Locale): Cells[] {
	const words = wordsIn(locale)
	return [
		[words('year'), words('value'), words('from'), words('version'), words('remark')],
		...rows.map((row): Cells => {
			const remarks = [row.running ? words('running') : '', row.breaks ? words('breaks') : '']
			return [
				...[
					row.year,
					typeof row.value === 'number' ? row.value : row.inWords,
					words(`sources.${row.source}`),
				],
				...[row.version ?? '', remarks.filter(Boolean).join('; ')],
			]
		}),
	]
}

function sheetsOf(figure: BoardFigure, locale: Locale) {
	const words = wordsIn(locale)
	const about: Cells[] = [
		[words('about'), ''],
		[words('finding'), figure.finding],
		[words('why'), figure.why],
		[words('unit'), figure.unit],
		[words('plan'), figure.planTitle],
		[words('source'), figure.source],
	]
	return [
		{ name: words('sheet'), rows: yearsOf(figure, locale) },
		{ name: words('about'), rows: about },
	]
}
