import { data, type LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../../../platform/documents/download.ts'
import { formats, mediaTypes, printDocument } from '../../../../../platform/documents/print.ts'
import { localeOf } from '../../../../../platform/words/locales.ts'
import { callerOf, show } from '../../../../../ui/screen.ts'
import { landlordMeeting } from '../../../queries/debt/landlord-meeting.ts'
import { spokenIn } from '../consultation/spoken.ts'
import { notesPaper } from './notes-paper.ts'

/** The notes of one meeting as Word or PDF. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const { pathname } = new URL(request.url)
	const held = show(await landlordMeeting(callerOf(context), { meetingId: params.meetingId }))
	const format = formats.find((one) => pathname.endsWith(`.${one}`))
	if (format === undefined) throw data(null, { status: 404 })
	const paper = notesPaper(held, spokenIn(localeOf(request.headers)))
	const name = `landlord-meeting-${held.heldOn ?? held.plannedFor}.${format}`
	return downloadOf(await printDocument(paper, format), mediaTypes[format], name)
}
