import { data, type LoaderFunctionArgs } from 'react-router'
import { csvMediaType, writeCsv } from '../../../../platform/documents/csv.ts'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { workbookMediaType, writeWorkbook } from '../../../../platform/documents/workbook.ts'
import { localeOf } from '../../../../platform/words/locales.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { comparisonPage } from '../../queries/comparison/comparison-page.ts'
import { methodComparison } from '../../queries/comparison/method-comparison.ts'
import { placeTrend } from '../../queries/comparison/place-trend.ts'
import { wholeComparison } from '../../queries/comparison/whole-comparison.ts'
import { comparison as en } from '../../words/comparison/en.ts'
import { comparison as sv } from '../../words/comparison/sv.ts'
import { countyFileRows, methodRows, rankingRows, trendRows } from './file-rows.ts'

/** `ranking`, `counties`, `methods`, `trend` as CSV or Excel, with what the page shows and nothing more; `all.csv` is everything. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const { pathname, searchParams } = new URL(request.url)
	const locale = localeOf(request.headers)
	const caller = callerOf(context)
	const [name = '', extension] = (pathname.split('/').at(-1) ?? '').split('.')
	const asked = Object.fromEntries(searchParams)
	const words = { sv, en }[locale]
	switch (name) {
		case 'ranking':
		case 'counties': {
			const { compared } = show(await comparisonPage(caller, { ...asked, locale }))
			if (compared === null) throw data(null, { status: 404 })
			const rows = (name === 'ranking' ? rankingRows : countyFileRows)(compared, locale)
			return await fileOf(rows, { name: `${name}-${compared.year}`, sheet: words.title, extension })
		}
		case 'methods': {
			const page = show(await methodComparison(caller, asked))
			return await fileOf(methodRows(page, locale), { name, sheet: words.methods.sheet, extension })
		}
		case 'trend': {
			const page = show(await placeTrend(caller, { ...asked, placeId: params.placeId, locale }))
			return await fileOf(trendRows(page, locale), { name, sheet: words.title, extension })
		}
		case 'all': {
			const sets = show(await wholeComparison(caller, {}))
			return await fileOf(wholeRows(sets, locale), { name: 'comparison', sheet: words.title, extension })
		}
		default:
			throw data(null, { status: 404 })
	}
}

type Rows = (string | number | null)[][]
type Given = { readonly name: string; readonly sheet: string; readonly extension: string | undefined }

async function fileOf(rows: Rows, { name, sheet, extension }: Given): Promise<Response> {
	if (extension === 'csv') return downloadOf(writeCsv(rows), csvMediaType, `${name}.csv`)
	if (extension !== 'xlsx') throw data(null, { status: 404 })
	const workbook = await writeWorkbook([{ name: sheet.slice(0, 31), rows }])
	return downloadOf(workbook, workbookMediaType, `${name}.xlsx`)
}

type Sets = Extract<Awaited<ReturnType<typeof wholeComparison>>, { is: 'done' }>['value']

/** One row a figure, for whoever reckons further: definitions by their ids, states in words. */
function wholeRows(sets: Sets, locale: 'sv' | 'en'): Rows {
	const words = { sv, en }[locale]
	const { ranking: head } = words
	return [
		[
			...[words.files.definition, words.files.version, words.fields.year, head.municipality, head.county],
			...[`${head.told} / ${words.measures.share.toLowerCase()}`, head.value, head.place, words.files.middle],
			...[head.coverage, head.population, head.status],
		],
		...sets.flatMap(({ definition, version, year, kind, middle, placed, beside }) => [
			...placed.map((one) => [
				...[
					definition,
					version,
					year,
					one.name,
					one.county,
					one.told.is === 'number' ? one.told.value : null,
				],
				...[kind === 'count' ? one.value : null, one.rank?.place ?? null, middle],
				...[one.coverage, one.population, null],
			]),
			...beside.map((one) => [
				...[
					definition,
					version,
					year,
					one.name,
					one.county,
					one.told.is === 'number' ? one.told.value : null,
				],
				...[null, null, middle, one.coverage, one.population, words.beside.reasons[one.because]],
			]),
		]),
	]
}
