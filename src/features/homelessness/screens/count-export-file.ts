import { type ActionFunctionArgs, redirect } from 'react-router'
import { createTranslator } from 'use-intl/core'
import { workbookMediaType, writeWorkbook } from '../../../platform/documents/workbook.ts'
import { localeOf } from '../../../platform/words/locales.ts'
import { callerOf, readForm, show } from '../../../ui/screen.ts'
import { exportCount } from '../commands/count-week/export-count.ts'
import { countWords as en } from '../words/count.en.ts'
import { countWords as sv } from '../words/count.sv.ts'
import { countWeek } from './count-week/paths.ts'

/** A file is asked for by its button; the address by itself leads back to the page. */
export function loader({ params }: { params: { countRoundId?: string } }) {
	return redirect(`${countWeek}/${params.countRoundId}/export`)
}

export async function action({ context, request, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { countRoundId } = params
	const { sheets, fileName } = show(await exportCount(callerOf(context), { ...posted, countRoundId }))
	const locale = localeOf(request.headers)
	const words = createTranslator({ locale, messages: { count: { sv, en }[locale] }, namespace: 'count' })
	const workbook = await writeWorkbook(
		sheets.map(({ name, heads, rows }) => ({ name: words(`sheets.${name}`), rows: [heads, ...rows] })),
	)
	return new Response(Buffer.from(workbook), {
		headers: {
			'Content-Type': workbookMediaType,
			'Content-Disposition': `attachment; filename="${fileName}"`,
			'Cache-Control': 'no-store',
		},
	})
}
