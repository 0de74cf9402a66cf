import { data, type LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { formats, mediaTypes, printDocument } from '../../../../platform/documents/print.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { buildReportFile } from '../../queries/yearly-report/build-report-file.ts'

/** `report.docx`, `report.pdf`: the report as a file, from the document that the page shows. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const extension = new URL(request.url).pathname.split('.').at(-1)
	const format = formats.find((one) => one === extension)
	if (format === undefined) throw data(null, { status: 404 })
	const { document, fileName } = show(await buildReportFile(callerOf(context), { reportId: params.reportId }))
	return downloadOf(await printDocument(document, format), mediaTypes[format], `${fileName}.${format}`)
}
