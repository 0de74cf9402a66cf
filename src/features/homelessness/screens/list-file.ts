import { data, type LoaderFunctionArgs } from 'react-router'
import { createTranslator } from 'use-intl/core'
import { csvMediaType, writeCsv } from '../../../platform/documents/csv.ts'
import { downloadOf } from '../../../platform/documents/download.ts'
import { workbookMediaType, writeWorkbook } from '../../../platform/documents/workbook.ts'
import { type Locale, localeOf } from '../../../platform/words/locales.ts'
import { callerOf, show } from '../../../ui/screen.ts'
import { exportedList } from '../queries/exported-list.ts'
import { codeWords as codesEn } from '../words/codes.en.ts'
import { codeWords as codesSv } from '../words/codes.sv.ts'
import { listWords as listEn } from '../words/list.en.ts'
import { listWords as listSv } from '../words/list.sv.ts'
import { codedTable, type TableWords } from './list/coded-table.ts'

/** `list.csv`, `list.xlsx`: what was written down to be taken out, and nothing that was not. */
export async function loader({ context, request }: LoaderFunctionArgs) {
	const { pathname, searchParams } = new URL(request.url)
	const exported = show(await exportedList(callerOf(context), { exportId: searchParams.get('export') ?? '' }))
	const locale = localeOf(request.headers)
	const rows = codedTable(exported, wordsIn(locale))
	const extension = pathname.split('.').at(-1)
	if (extension === 'csv') return downloadOf(writeCsv(rows), csvMediaType, `list-${exported.today}.csv`)
	if (extension !== 'xlsx') throw data(null, { status: 404 })
	const workbook = await writeWorkbook([{ name: exported.today, rows }])
	return downloadOf(workbook, workbookMediaType, `list-${exported.today}.xlsx`)
}

function wordsIn(locale: Locale): TableWords {
	const messages = {
		list: { sv: listSv, en: listEn }[locale],
		codes: { sv: codesSv, en: codesEn }[locale],
	}
	const words = createTranslator({ locale, messages })
	return {
		head: (column) => words(`list.columns.${column}`),
		category: (definition, key) =>
			words(`codes.categories.${definition}.${key}` as 'codes.categories.se-2023.acute'),
		code: (kind, code) => words(`codes.${kind}.${code}` as 'codes.reasonsIn.new'),
		level: (level) => words(`codes.factorLevels.${level}` as 'codes.factorLevels.individual'),
		listed: (kind, value) => words(`list.${kind}.${value}` as 'list.sexes.woman'),
	}
}
