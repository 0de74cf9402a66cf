import { data, type LoaderFunctionArgs } from 'react-router'
import { createTranslator } from 'use-intl/core'
import { chartPng } from '../../../../platform/documents/chart-png.ts'
import { chartPoster } from '../../../../platform/documents/chart-poster.ts'
import { csvMediaType, writeCsv } from '../../../../platform/documents/csv.ts'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { workbookMediaType, writeWorkbook } from '../../../../platform/documents/workbook.ts'
import { type Locale, localeOf } from '../../../../platform/words/locales.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { type LeaderPathways, leaderPathways } from '../../queries/board/leader-pathways.ts'
import type { ToldPeople } from '../../rules/board/pathways.ts'
import { leaders as en } from '../../words/board/en.ts'
import { leaders as sv } from '../../words/board/sv.ts'

/** `pathways.svg`, `.png`, `.csv`, `.xlsx`: the ways to take along, with what is kept from the reader kept there too. */
export async function loader({ context, request }: LoaderFunctionArgs) {
	const locale = localeOf(request.headers)
	const { pathname, searchParams } = new URL(request.url)
	const page = show(await leaderPathways(callerOf(context), { ...Object.fromEntries(searchParams), locale }))
	const words = wordsIn(locale)
	const name = `pathways-${page.days.second}`
	const poster = () => {
		const { title, svg } = page.chart
		return chartPoster({ title, deck: words('deck'), source: words('source'), svg })
	}
	switch (pathname.split('.').at(-1)) {
		case 'svg':
			return downloadOf(poster(), 'image/svg+xml', `${name}.svg`)
		case 'png':
			return downloadOf(chartPng(poster()), 'image/png', `${name}.png`)
		case 'csv':
			return downloadOf(writeCsv(rowsOf(page, locale)), csvMediaType, `${name}.csv`)
		case 'xlsx': {
			const sheets = [{ name: words('sheet'), rows: rowsOf(page, locale) }]
			return downloadOf(await writeWorkbook(sheets), workbookMediaType, `${name}.xlsx`)
		}
		default:
			throw data(null, { status: 404 })
	}
}

function wordsIn(locale: Locale) {
	return createTranslator({ locale, messages: { sv, en }[locale].pathways })
}

function rowsOf({ pathways, names }: LeaderPathways, locale: Locale): (string | number)[][] {
	const words = wordsIn(locale)
	const nameOf = (place: number, outside: string) =>
		names.find(({ number }) => number === place)?.name ?? outside
	const told = (people: ToldPeople) => {
		if (people === null) return '··'
		return typeof people === 'number' ? people : words('fewerThan', { below: people.fewerThan })
	}
	return [
		[words('fromTo'), ...pathways.places.map((place) => nameOf(place, words('left'))), words('all')],
		...pathways.rows.map((row) => [nameOf(row.from, words('came')), ...row.cells.map(told), told(row.all)]),
		[words('all'), ...pathways.sums.map(told), told(pathways.all)],
	]
}
