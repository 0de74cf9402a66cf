import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { mayKeepPlans } from '../../access.ts'
import { setActivityStatus } from '../../commands/activities/set-activity-status.ts'
import { activityPage } from '../../queries/activities/activity-page.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	if (!mayKeepPlans(caller.actor)) show({ is: 'forbidden' })
	return show(await activityPage(caller, { planId: params.planId, activityId: params.activityId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await setActivityStatus(callerOf(context), { ...posted, activityId: params.activityId })
	return answer.is === 'done'
		? done(`/plans/${params.planId}`, 'actionPlan.done.statusSet')
		: settle(answer, posted)
}

const statuses = ['not-started', 'ongoing', 'done', 'late', 'stopped'] as const

export default function ActivityScreen() {
	const { plan, activity } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('actionPlan.activity')
	const statusWords = useTranslations('ui.status')
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: `/plans/${plan.id}`, label: plan.title }]}
				state={activity.text}
			/>
			<Form
				name="setActivityStatus"
				words="actionPlan"
				outcome={outcome}
				initial={{ status: activity.status, statusNote: activity.statusNote }}
			>
				<Choice name="status" options={statuses.map((value) => ({ value, label: statusWords(value) }))} />
				<TextInput name="statusNote" width="medium" optional />
				<Submit>{words('save')}</Submit>
			</Form>
		</>
	)
}
