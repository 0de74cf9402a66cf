import { data, type LoaderFunctionArgs } from 'react-router'
import { type Format, formats, mediaTypes, printDocument } from '../../../platform/documents/print.ts'
import { callerOf, show } from '../../../ui/screen.ts'
import { buildPaper } from '../queries/build-paper.ts'
import { buildSecretAnnex } from '../queries/build-secret-annex.ts'
import { followUpPage } from '../queries/follow-up-page.ts'

/** `docx`, `pdf`: the public paper; `annex.docx`, `annex.pdf`: its secret annex, for those with the right. */
export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { followUpId, file = '' } = params
	const isAnnex = file.startsWith('annex.')
	const format = formats.find((one) => one === file.replace('annex.', ''))
	if (format === undefined) throw data(null, { status: 404 })
	if (isAnnex) return await download(show(await buildSecretAnnex(caller, { followUpId })), format)
	const { followUp } = show(await followUpPage(caller, { followUpId }))
	return await download(show(await buildPaper(caller, followUp)), format)
}

type Built = Extract<Awaited<ReturnType<typeof buildPaper>>, { is: 'done' }>['value']

async function download({ document, fileName }: Built, format: Format): Promise<Response> {
	return new Response(Buffer.from(await printDocument(document, format)), {
		headers: {
			'Content-Type': mediaTypes[format],
			'Content-Disposition': `attachment; filename="${fileName}.${format}"`,
			'Cache-Control': 'no-store',
		},
	})
}
