import { data, type LoaderFunctionArgs } from 'react-router'
import { csvMediaType, writeCsv } from '../../../../platform/documents/csv.ts'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { workbookMediaType, writeWorkbook } from '../../../../platform/documents/workbook.ts'
import { localeOf } from '../../../../platform/words/locales.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { editionTable } from '../../queries/edition/edition-table.ts'
import { exactTable } from '../../queries/edition/exact-table.ts'
import { tableInWords } from './table-in-words.ts'

/** `public.csv`, `exact.xlsx`: a table for one audience, whose name says which. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const asked = { editionId: params.editionId, slug: params.slug }
	const locale = localeOf(request.headers)
	const [audience, extension] = new URL(request.url).pathname.split('/').at(-1)?.split('.') ?? []
	const { dataset, number } = show(await editionTable(caller, asked))
	const exact = audience === 'exact' ? show(await exactTable(caller, asked)).numbers : null
	const { heads, rows } = tableInWords(dataset, exact, locale)
	const name = `${dataset.slug}-${number}-${audience}`
	const table = [heads, ...rows]
	if (extension === 'csv') return downloadOf(writeCsv(table), csvMediaType, `${name}.csv`)
	if (extension !== 'xlsx') throw data(null, { status: 404 })
	const sheet = { name: dataset.slug.slice(0, 31), rows: table.map((row) => row.map((cell) => cell ?? '')) }
	return downloadOf(await writeWorkbook([sheet]), workbookMediaType, `${name}.xlsx`)
}
