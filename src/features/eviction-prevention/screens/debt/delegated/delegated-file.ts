import { data, type LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../../../platform/documents/download.ts'
import { formats, mediaTypes, printDocument } from '../../../../../platform/documents/print.ts'
import { localeOf } from '../../../../../platform/words/locales.ts'
import { callerOf, show } from '../../../../../ui/screen.ts'
import { delegatedDecisions } from '../../../queries/debt/delegated-decisions.ts'
import { spokenIn } from '../consultation/spoken.ts'
import { delegatedPaper } from './delegated-paper.ts'

/** The list of one meeting, `?list=`, or of what waits for one, as Word or PDF. */
export async function loader({ context, request }: LoaderFunctionArgs) {
	const { pathname, searchParams } = new URL(request.url)
	const listId = searchParams.get('list') ?? undefined
	const told = show(await delegatedDecisions(callerOf(context), { listId }))
	const format = formats.find((one) => pathname.endsWith(`.${one}`))
	if (format === undefined) throw data(null, { status: 404 })
	const paper = delegatedPaper(told, spokenIn(localeOf(request.headers)))
	const name = `delegated-${told.chosen?.meetingOn ?? told.committee.writtenOn}.${format}`
	return downloadOf(await printDocument(paper, format), mediaTypes[format], name)
}
