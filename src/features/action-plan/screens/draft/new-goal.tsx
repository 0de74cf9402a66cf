import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
	useLocation,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle } from '../../../../ui/screen.ts'
import { addGoal } from '../../commands/add-goal.ts'
import { GoalFields } from './fields/goal-fields.tsx'
import { backToDraft, openDraft } from './open-draft.ts'
import { useDraftCrumbs } from './use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, goals, document } = await openDraft(asked)
	return { plan, goals, superiors: document.superiors }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addGoal(callerOf(context), { ...posted, planId: params.planId })
	return answer.is === 'done'
		? backToDraft(params.planId, 'added', answer.value.goalId)
		: settle(answer, posted)
}

export default function NewGoalScreen() {
	const { plan, goals, superiors } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('actionPlan.add')
	const under = new URLSearchParams(useLocation().search).get('under')
	return (
		<>
			<PageHead title={words('goal')} crumbs={useDraftCrumbs(plan)} />
			<Form name="addGoal" words="planDraft" outcome={outcome} initial={under === null ? {} : { under }}>
				<GoalFields goals={goals} superiors={superiors} />
				<Submit>{words('save')}</Submit>
			</Form>
		</>
	)
}
