import { type ActionFunctionArgs, useActionData, useOutletContext } from 'react-router'
import { callerOf, done, readForm, settle } from '../../../../ui/screen.ts'
import { tickChecklistItem } from '../../commands/work/tick-checklist-item.ts'
import { Checklist } from './checklist.tsx'
import { EconomyMeasures } from './economy-measures.tsx'
import { Tasks } from './tasks.tsx'
import type { CaseWork } from './work-types.ts'

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { caseId } = params
	const answer = await tickChecklistItem(callerOf(context), { ...posted, caseId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${caseId}/work`, 'evictionPrevention.work.done.tickChecklistItem')
}

/** What is to be done in the case and by whom, the household's money, and what its checklist asks for. */
export default function CaseWorkScreen() {
	const work = useOutletContext<CaseWork>()
	const outcome = useActionData<typeof action>()
	return (
		<>
			<Tasks work={work} />
			<EconomyMeasures work={work} />
			<Checklist work={work} outcome={outcome} />
		</>
	)
}
