import { data, type LoaderFunctionArgs } from 'react-router'
import { createTranslator } from 'use-intl/core'
import { csvMediaType, writeCsv } from '../../../../platform/documents/csv.ts'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { workbookMediaType, writeWorkbook } from '../../../../platform/documents/workbook.ts'
import { localeOf } from '../../../../platform/words/locales.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { needsOfAll } from '../../queries/need/needs-of-all.ts'
import { agreements as en } from '../../words/agreements.en.ts'
import { agreements as sv } from '../../words/agreements.sv.ts'
import { lineWords } from './queue-part.tsx'

/** `table.csv`, `table.xlsx`: what all who wait need, for the plan of housing supply; small numbers stay withheld. */
export async function loader({ context, request }: LoaderFunctionArgs) {
	const table = show(await needsOfAll(callerOf(context), {}))
	const locale = localeOf(request.headers)
	const say = createTranslator({ locale, messages: { sv, en }[locale] })
	const told = (households: number | null) => households ?? say('board.few')
	const rows = [
		[say('need.groupTitle'), table.day],
		[say('need.all'), told(table.households)],
		...table.parts.flatMap(({ dimension, lines }) => [
			[],
			[say(`codes.dimensions.${dimension}`), say('board.households')],
			...lines.map(({ code, households }) => [
				say(`codes.${lineWords[dimension]}.${code}` as 'codes.sizes.1'),
				told(households),
			]),
		]),
	]
	const name = `housing-need-${table.day}`
	const extension = new URL(request.url).pathname.split('.').at(-1)
	if (extension === 'csv') return downloadOf(writeCsv(rows), csvMediaType, `${name}.csv`)
	if (extension !== 'xlsx') throw data(null, { status: 404 })
	return downloadOf(await writeWorkbook([{ name: table.day, rows }]), workbookMediaType, `${name}.xlsx`)
}
