import type { ActionFunctionArgs } from 'react-router'
import { createTranslator } from 'use-intl/core'
import { downloadOf } from '../../../platform/documents/download.ts'
import { workbookMediaType, writeWorkbook } from '../../../platform/documents/workbook.ts'
import { localeOf } from '../../../platform/words/locales.ts'
import { callerOf, readForm, show } from '../../../ui/screen.ts'
import { exportCount } from '../commands/count-week/export-count.ts'
import { countWords as en } from '../words/count.en.ts'
import { countWords as sv } from '../words/count.sv.ts'

/** A file is asked for by its button, never by an address: each is noted. */
export async function action({ context, request, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { countRoundId } = params
	const { sheets, fileName } = show(await exportCount(callerOf(context), { ...posted, countRoundId }))
	const locale = localeOf(request.headers)
	const words = createTranslator({ locale, messages: { count: { sv, en }[locale] }, namespace: 'count' })
	const workbook = await writeWorkbook(
		sheets.map(({ name, heads, rows }) => ({ name: words(`sheets.${name}`), rows: [heads, ...rows] })),
	)
	return downloadOf(workbook, workbookMediaType, fileName)
}
