import type { LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { mediaTypes } from '../../../../platform/documents/print.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { decidedFile } from '../../queries/decided-file.ts'

/** The decided file, byte for byte as it came. */
export async function loader({ context, params }: LoaderFunctionArgs) {
	const { roundId, recordId } = params
	const { file, mediaType } = show(await decidedFile(callerOf(context), { roundId, recordId }))
	return downloadOf(file, mediaType, `beslutad-handling.${mediaType === mediaTypes.pdf ? 'pdf' : 'docx'}`)
}
