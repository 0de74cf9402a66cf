import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { changeGoal } from '../../commands/draft/change-goal.ts'
import { GoalFields } from './fields/goal-fields.tsx'
import { initialOf } from './fields/initial.ts'
import { backToDraft, openDraft, rowOf } from './open-draft.ts'
import { RemoveLink } from './parts/remove-link.tsx'
import { useDraftCrumbs } from './use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, goals, document, marks } = await openDraft(asked)
	const goal = rowOf(document.goals, asked.params.goalId)
	return { plan, goals, superiors: document.superiors, goal, mark: marks[goal.id] ?? '' }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId, goalId } = params
	const answer = await changeGoal(callerOf(context), { ...posted, planId, goalId })
	return answer.is === 'done' ? backToDraft(planId, 'saved', goalId) : settle(answer, posted)
}

export default function ChangeGoalScreen() {
	const { plan, goals, superiors, goal, mark } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planDraft')
	return (
		<>
			<PageHead title={words('goals.change')} crumbs={useDraftCrumbs(plan)} />
			<Form name="changeGoal" words="planDraft" outcome={outcome} initial={initialOf(goal)}>
				<SeenAt at={mark} />
				<GoalFields goals={goals} superiors={superiors} self={goal.id} />
				<Submit>{words('save')}</Submit>
			</Form>
			<RemoveLink planId={plan.id} part="goals" partId={goal.id} />
		</>
	)
}
