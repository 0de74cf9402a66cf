import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { LongText } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { mayKeepPlans } from '../access.ts'
import { addGoal } from '../commands/add-goal.ts'
import { planPage } from '../queries/plan-page.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	if (!mayKeepPlans(caller.actor)) show({ is: 'forbidden' })
	return { plan: show(await planPage(caller, { planId: params.planId })).plan }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addGoal(callerOf(context), { ...posted, planId: params.planId })
	return answer.is === 'done'
		? done(`/plans/${params.planId}`, 'actionPlan.done.added')
		: settle(answer, posted)
}

export default function NewGoalScreen() {
	const { plan } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('actionPlan.add')
	return (
		<>
			<PageHead title={words('goal')} crumbs={[{ to: `/plans/${plan.id}`, label: plan.title }]} />
			<Form name="addGoal" words="actionPlan" outcome={outcome}>
				<LongText name="text" />
				<Submit>{words('save')}</Submit>
			</Form>
		</>
	)
}
