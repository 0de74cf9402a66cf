import type { LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../platform/documents/download.ts'
import { callerOf, show } from '../../../ui/screen.ts'
import { attachmentFile } from '../queries/attachment-file.ts'
import { attachmentTypes } from '../rules/attachments.ts'

/** To be saved, never shown here: what it is called tells nothing of who sent it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
	const { answerAttachmentId } = params
	const { kind, bytes, number, position } = show(
		await attachmentFile(callerOf(context), { answerAttachmentId }),
	)
	return downloadOf(bytes, attachmentTypes[kind], `svar-${number}-bilaga-${position}.${kind}`)
}
