import { data, type LoaderFunctionArgs } from 'react-router'
import { createTranslator } from 'use-intl/core'
import { csvMediaType, writeCsv } from '../../../../platform/documents/csv.ts'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { workbookMediaType, writeWorkbook } from '../../../../platform/documents/workbook.ts'
import { localeOf } from '../../../../platform/words/locales.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { planTables } from '../../queries/tables/plan-tables.ts'
import type { Cell } from '../../rules/tables/row-of-known.ts'
import { planTables as en } from '../../words/tables/en.ts'
import { planTables as sv } from '../../words/tables/sv.ts'

/** `activities.csv`, `indicators.xlsx`: a row for each, as a file that comes in is read. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const { pathname, searchParams } = new URL(request.url)
	const of = searchParams.get('of') ?? undefined
	const locale = localeOf(request.headers)
	const tables = show(await planTables(callerOf(context), { planId: params.planId, of, locale }))
	const words = createTranslator({ locale, messages: { sv, en }[locale] })
	const [part = '', extension] = pathname.split('/').at(-1)?.split('.') ?? []
	const rows =
		part === 'activities'
			? [
					tables.activities.columns.map((column) => words(`heads.activities.${column}`)),
					...tables.activities.rows.map((row) => tables.activities.columns.map((column) => row[column])),
				]
			: [
					tables.indicators.columns.map((column) => words(`heads.indicators.${column}`)),
					...tables.indicators.rows.map((row) => tables.indicators.columns.map((column) => row[column])),
				]
	const name = `${part}.${extension}`
	if (extension === 'csv') return downloadOf(writeCsv(rows.map(withCommas)), csvMediaType, name)
	if (extension !== 'xlsx') throw data(null, { status: 404 })
	const title = words(part === 'activities' ? 'parts.activities' : 'parts.indicators')
	return downloadOf(await writeWorkbook([{ name: title, rows }]), workbookMediaType, name)
}

/** Spreadsheets of the Nordic countries take `12.5` for a day. */
function withCommas(cells: readonly Cell[]): Cell[] {
	return cells.map((cell) =>
		typeof cell === 'number' && !Number.isInteger(cell) ? String(cell).replace('.', ',') : cell,
	)
}
