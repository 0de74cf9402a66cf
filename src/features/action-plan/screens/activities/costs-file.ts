import { data, type LoaderFunctionArgs } from 'react-router'
import { createTranslator } from 'use-intl/core'
import { csvMediaType, writeCsv } from '../../../../platform/documents/csv.ts'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { workbookMediaType, writeWorkbook } from '../../../../platform/documents/workbook.ts'
import { localeOf } from '../../../../platform/words/locales.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { costsPage } from '../../queries/activities/costs-page.ts'
import { costRows } from '../../rules/activities/cost-file.ts'
import { activities as en } from '../../words/activities/en.ts'
import { activities as sv } from '../../words/activities/sv.ts'

/** `costs.csv`, `costs.xlsx`: a row for each activity, year and source of money, as a file that comes in is read. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const { pathname, searchParams } = new URL(request.url)
	const of = searchParams.get('of') ?? undefined
	const page = show(await costsPage(callerOf(context), { planId: params.planId, of }))
	const locale = localeOf(request.headers)
	const words = createTranslator({ locale, messages: { sv, en }[locale].sheet })
	const heads = {
		...{ key: words('heads.key'), text: words('heads.text'), costClass: words('heads.costClass') },
		...{ year: words('heads.year'), amount: words('heads.amount'), funding: words('heads.funding') },
	}
	const rows = costRows(page.activities, heads)
	const extension = pathname.split('.').at(-1)
	if (extension === 'csv') return downloadOf(writeCsv(rows), csvMediaType, 'costs.csv')
	if (extension !== 'xlsx') throw data(null, { status: 404 })
	const workbook = await writeWorkbook([{ name: words('title'), rows }])
	return downloadOf(workbook, workbookMediaType, 'costs.xlsx')
}
