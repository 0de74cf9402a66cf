import { data, type LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { type Format, formats, mediaTypes, printDocument } from '../../../../platform/documents/print.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { buildPaper } from '../../queries/build-paper.ts'
import { buildSecretAnnex } from '../../queries/build-secret-annex.ts'

/** `paper.docx`, `paper.pdf`: the public paper; `secret-annex.docx`, `secret-annex.pdf`: its annex, for those with the right. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { roundId } = params
	const [what, extension] = new URL(request.url).pathname.split('/').at(-1)?.split('.') ?? []
	const format = formats.find((one) => one === extension)
	if (format === undefined) throw data(null, { status: 404 })
	if (what === 'secret-annex')
		return await download(show(await buildSecretAnnex(caller, { roundId })), format)
	return await download(show(await buildPaper(caller, { roundId })), format)
}

type Built = Extract<Awaited<ReturnType<typeof buildPaper>>, { is: 'done' }>['value']

async function download({ document, fileName }: Built, format: Format): Promise<Response> {
	return downloadOf(await printDocument(document, format), mediaTypes[format], `${fileName}.${format}`)
}
