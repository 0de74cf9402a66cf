import { data, type LoaderFunctionArgs } from 'react-router'
import { createTranslator } from 'use-intl/core'
import { csvMediaType, writeCsv } from '../../../platform/documents/csv.ts'
import { downloadOf } from '../../../platform/documents/download.ts'
import { workbookMediaType, writeWorkbook } from '../../../platform/documents/workbook.ts'
import { type Locale, localeOf } from '../../../platform/words/locales.ts'
import { callerOf, show } from '../../../ui/screen.ts'
import { flowBoard } from '../queries/flow-board.ts'
import { flowMatrix } from '../queries/flow-matrix.ts'
import type { Told } from '../rules/board/told.ts'
import { flowWords as en } from '../words/flow.en.ts'
import { flowWords as sv } from '../words/flow.sv.ts'
import { askedIn } from './flow/flow-address.ts'
import type { Board, MatrixOfFlow } from './flow/flow-types.ts'

type Cell = string | number
type Sheet = { readonly name: string; readonly rows: Cell[][] }

/** `tables.csv`, `tables.xlsx`: the board's months, account and matrix, with what is kept from the reader kept there too. */
export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const locale = localeOf(request.headers)
	const question = { ...askedIn(request.url), locale }
	const board = show(await flowBoard(caller, question))
	const matrix = await flowMatrix(caller, question)
	const sheets = sheetsOf(board, matrix.is === 'done' ? matrix.value : null, locale)
	const name = `flow-${board.asked.period.until}`
	const extension = new URL(request.url).pathname.split('.').at(-1)
	if (extension === 'csv') {
		const rows = sheets.flatMap((sheet) => [[sheet.name], ...sheet.rows, []])
		return downloadOf(writeCsv(rows), csvMediaType, `${name}.csv`)
	}
	if (extension !== 'xlsx') throw data(null, { status: 404 })
	return downloadOf(await writeWorkbook(sheets), workbookMediaType, `${name}.xlsx`)
}

function sheetsOf(board: Board, matrix: MatrixOfFlow | null, locale: Locale): Sheet[] {
	const say = createTranslator({ locale, messages: { sv, en }[locale] })
	const told = (value: Told): Cell => {
		if (value === null) return '··'
		return typeof value === 'number' ? value : say('fewerThan', { limit: String(value.fewerThan) })
	}
	const heads = board.asked.categories.map(({ number, key }) => `${number} ${say(`short.${key as 'acute'}`)}`)
	const { account, openedOn } = board.asked
	return [
		{
			name: say('month'),
			rows: [
				[say('month'), ...heads, say('all'), say('in'), say('out')],
				...board.months.map((row) => [
					row.lastDay,
					...row.stock.map(told),
					...[row.stockAll, row.in, row.out].map(told),
				]),
			],
		},
		{
			name: say('balance.line'),
			rows: [
				[say('balance.line'), ...heads, say('all')],
				...board.balance.map((row) => [
					say(`balance.lines.${row.line}`, { day: row.line === 'opening' ? openedOn : account.until }),
					...[...row.categories, row.all].map(told),
				]),
			],
		},
		...(matrix === null
			? []
			: [
					{
						name: say('matrix.fromTo'),
						rows: [
							[say('matrix.fromTo'), ...matrix.categories.map(({ number }) => number), say('matrix.left')],
							...matrix.rows.map((row) => [
								row.from === 0 ? say('matrix.new') : row.from,
								...row.stayed,
								row.left ?? '',
							]),
						],
					},
				]),
	]
}
