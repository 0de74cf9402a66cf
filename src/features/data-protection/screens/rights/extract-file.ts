import { data, type LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { mediaTypes, printDocument } from '../../../../platform/documents/print.ts'
import { localeOf } from '../../../../platform/words/locales.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { givenExtract } from '../../queries/rights/given-extract.ts'
import { extractArchive } from './extract-archive.ts'
import { extractPaper } from './extract-paper.ts'
import { speechIn } from './extract-speech.ts'

/** `extract.pdf` to read, `extract.zip` for a computer: what the person is given after the second look, or the refusal. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const given = show(await givenExtract(callerOf(context), { requestId: params.requestId }))
	const speech = speechIn(localeOf(request.headers))
	const extension = new URL(request.url).pathname.split('.').at(-1)
	const name = `extract-${given.request.year}-${given.request.number}`
	const paper = await printDocument(extractPaper(given, speech), 'pdf')
	if (extension === 'pdf') return downloadOf(paper, mediaTypes.pdf, `${name}.pdf`)
	if (extension !== 'zip' || given.pieces === null) throw data(null, { status: 404 })
	return downloadOf(extractArchive(given, paper, speech), 'application/zip', `${name}.zip`)
}
