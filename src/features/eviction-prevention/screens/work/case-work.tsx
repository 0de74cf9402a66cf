import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { tickChecklistItem } from '../../commands/work/tick-checklist-item.ts'
import { caseWork } from '../../queries/work/case-work.ts'
import { Checklist } from './checklist.tsx'
import { EconomyMeasures } from './economy-measures.tsx'
import { Tasks } from './tasks.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await caseWork(callerOf(context), { caseId: params.caseId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { caseId } = params
	const answer = await tickChecklistItem(callerOf(context), { ...posted, caseId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${caseId}/work`, 'evictionPrevention.work.done.tickChecklistItem')
}

/** What is to be done in the case and by whom, the household's money, and what its checklist asks for. */
export default function CaseWorkScreen() {
	const work = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	return (
		<>
			<Tasks work={work} />
			<EconomyMeasures work={work} />
			<Checklist work={work} outcome={outcome} />
		</>
	)
}
