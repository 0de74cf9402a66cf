import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
	useOutletContext,
} from 'react-router'
import { callerOf, done, readForm, settle, show } from '../../../../../ui/screen.ts'
import { addTouchedPerson } from '../../../commands/debt/around/add-touched-person.ts'
import { answerHomeOffer } from '../../../commands/debt/around/answer-home-offer.ts'
import { answerRespite } from '../../../commands/debt/around/answer-respite.ts'
import { askForRespite } from '../../../commands/debt/around/ask-for-respite.ts'
import { endTouchedPerson } from '../../../commands/debt/around/end-touched-person.ts'
import { offerHome } from '../../../commands/debt/around/offer-home.ts'
import { recordDisturbance } from '../../../commands/debt/around/record-disturbance.ts'
import { takeBackDisturbance } from '../../../commands/debt/around/take-back-disturbance.ts'
import { caseAround } from '../../../queries/debt/case-around.ts'
import type { CaseHead } from '../../parts/case-types.ts'
import { DisturbancePart } from './disturbance-part.tsx'
import { HomePart } from './home-part.tsx'
import { RespitePart } from './respite-part.tsx'
import { TouchedPart } from './touched-part.tsx'

const commands = {
	addTouchedPerson,
	endTouchedPerson,
	recordDisturbance,
	takeBackDisturbance,
	offerHome,
	answerHomeOffer,
	askForRespite,
	answerRespite,
} as const

export async function loader({ context, params }: LoaderFunctionArgs) {
	return { around: show(await caseAround(callerOf(context), { caseId: params.caseId })) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const intent = String(posted.intent)
	if (!Object.hasOwn(commands, intent)) throw data(null, { status: 404 })
	const command = commands[intent as keyof typeof commands]
	const answer = await command(callerOf(context), { ...posted, caseId: params.caseId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${params.caseId}/around`, `evictionPrevention.around.done.${intent}`)
}

/** Everyone whom the case touches, what disturbed, which homes were offered and which respites asked for. */
export default function CaseAround() {
	const { around } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const { closedOn } = useOutletContext<CaseHead>()
	const props = { around, outcome, open: closedOn === null }
	return (
		<>
			<TouchedPart {...props} />
			<DisturbancePart {...props} />
			<HomePart {...props} />
			<RespitePart {...props} />
		</>
	)
}
