import type { LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { mediaTypes, printDocument } from '../../../../platform/documents/print.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { letterFile } from '../../queries/work/letter-file.ts'

/** The letter as it was sent, byte for byte; a draft is printed with its stamp. */
export async function loader({ context, params }: LoaderFunctionArgs) {
	const { pdf, draft, caseNumber } = show(await letterFile(callerOf(context), { letterId: params.letterId }))
	const paper = draft === null ? (pdf ?? new Uint8Array()) : await printDocument(draft, 'pdf')
	return downloadOf(paper, mediaTypes.pdf, `letter-${caseNumber.replace(/\W+/g, '-')}.pdf`)
}
