import { data, type LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { formats, mediaTypes, printDocument } from '../../../../platform/documents/print.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { buildLayoutPreview } from '../../queries/build-layout-preview.ts'
import { buildMinutesExtract } from '../../queries/build-minutes-extract.ts'
import { buildPaper } from '../../queries/build-paper.ts'
import { buildSecretAnnex } from '../../queries/build-secret-annex.ts'

type Asked = Parameters<typeof buildPaper>[0]

const papers = {
	paper: (caller: Asked, roundId: unknown) => buildPaper(caller, { roundId }),
	'minutes-extract': (caller: Asked, roundId: unknown) => buildMinutesExtract(caller, { roundId }),
	preview: (caller: Asked) => buildLayoutPreview(caller, {}),
	'secret-annex': (caller: Asked, roundId: unknown) => buildSecretAnnex(caller, { roundId }),
} as const

/** `paper.docx`, `minutes-extract.pdf` …: a paper as a file; the secret annex for those with the right, in the house's own looks. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const [what, extension] = new URL(request.url).pathname.split('/').at(-1)?.split('.') ?? []
	const format = formats.find((one) => one === extension)
	const name = Object.keys(papers).find((one) => one === what) as keyof typeof papers | undefined
	if (format === undefined || name === undefined) throw data(null, { status: 404 })
	const built = show(await papers[name](callerOf(context), params.roundId))
	const bytes = await printDocument(built.document, format, built.dress)
	return downloadOf(bytes, mediaTypes[format], `${built.fileName}.${format}`)
}
