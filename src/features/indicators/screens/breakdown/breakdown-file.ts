import { data, type LoaderFunctionArgs } from 'react-router'
import { csvMediaType, writeCsv } from '../../../../platform/documents/csv.ts'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { workbookMediaType, writeWorkbook } from '../../../../platform/documents/workbook.ts'
import { localeOf } from '../../../../platform/words/locales.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { breakdownPage } from '../../queries/breakdown/breakdown-page.ts'
import { breakdownRows } from '../../rules/breakdown/breakdown-rows.ts'
import { breakdown as en } from '../../words/breakdown/en.ts'
import { breakdown as sv } from '../../words/breakdown/sv.ts'

/** `breakdown.csv`, `breakdown.xlsx`: a row for each year and group, with what the page shows and nothing more. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const { pathname, searchParams } = new URL(request.url)
	const locale = localeOf(request.headers)
	const by = searchParams.get('by') ?? undefined
	const page = show(await breakdownPage(callerOf(context), { indicatorId: params.indicatorId, by, locale }))
	const words = { sv, en }[locale]
	const rows = breakdownRows(page, page.names, words)
	const extension = pathname.split('.').at(-1)
	if (extension === 'csv') return downloadOf(writeCsv(rows), csvMediaType, 'breakdown.csv')
	if (extension !== 'xlsx') throw data(null, { status: 404 })
	const workbook = await writeWorkbook([{ name: words.sheet, rows }])
	return downloadOf(workbook, workbookMediaType, 'breakdown.xlsx')
}
