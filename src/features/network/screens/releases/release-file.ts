import type { LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { releasedFile } from '../../queries/releases/released-file.ts'

/** The signed package, as the network takes it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
	const { name, text } = show(await releasedFile(callerOf(context), { releaseId: params.releaseId }))
	return downloadOf(text, 'application/json', name)
}
