import { data, type LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../platform/documents/download.ts'
import { formats, mediaTypes, printDocument } from '../../../platform/documents/print.ts'
import { localeContext } from '../../../ui/context.ts'
import { callerOf, show } from '../../../ui/screen.ts'
import { buildCompilation } from '../queries/build-compilation.ts'

/** `compilation.docx`, `compilation.pdf`. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const extension = new URL(request.url).pathname.split('.').at(-1)
	const format = formats.find((one) => one === extension)
	if (format === undefined) throw data(null, { status: 404 })
	const { planConsultationId } = params
	const language = context.get(localeContext)
	const { document, fileName } = show(
		await buildCompilation(callerOf(context), { planConsultationId, language }),
	)
	return downloadOf(await printDocument(document, format), mediaTypes[format], `${fileName}.${format}`)
}
