import { data, type LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../../../platform/documents/download.ts'
import { formats, mediaTypes, printDocument } from '../../../../../platform/documents/print.ts'
import { localeOf } from '../../../../../platform/words/locales.ts'
import { callerOf, show } from '../../../../../ui/screen.ts'
import { debtConsultation } from '../../../queries/debt/debt-consultation.ts'
import { invitationPaper } from './invitation-paper.ts'
import { minutesPaper } from './minutes-paper.ts'
import { spokenIn } from './spoken.ts'

/** Minutes, or the invitation to `?role=`, as Word or PDF; for nobody who may not know whom the case is about. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const { pathname, searchParams } = new URL(request.url)
	const held = show(await debtConsultation(callerOf(context), { consultationId: params.consultationId }))
	const format = formats.find((one) => pathname.endsWith(`.${one}`))
	if (format === undefined || held.textHidden) throw data(null, { status: 404 })
	const spoken = spokenIn(localeOf(request.headers))
	const party = held.parties.find(({ role }) => role === searchParams.get('role'))
	const isInvitation = pathname.includes('/invitation.')
	if (isInvitation && (party === undefined || !party.mayBeInvited)) throw data(null, { status: 404 })
	const paper =
		isInvitation && party !== undefined ? invitationPaper(held, party, spoken) : minutesPaper(held, spoken)
	const name = `${held.case.caseNumber.replace(' ', '-')}-${isInvitation ? 'invitation' : 'minutes'}.${format}`
	return downloadOf(await printDocument(paper, format), mediaTypes[format], name)
}
