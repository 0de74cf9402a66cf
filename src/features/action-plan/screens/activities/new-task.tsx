import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { mayKeepPlans, mayTellOfActivities } from '../../access.ts'
import { addTask } from '../../commands/activities/add-task.ts'
import { proposeTask } from '../../commands/activities/propose-task.ts'
import { taskForm } from '../../queries/activities/task-form.ts'
import { TaskFields } from './task-fields.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const mayKeep = mayKeepPlans(caller.actor)
	const form = show(await taskForm(caller, { planId: params.planId, activityId: params.activityId }))
	if (!mayKeep && (form.ownUnits.length === 0 || !mayTellOfActivities(caller.actor)))
		show({ is: 'forbidden' })
	return { ...form, mayKeep }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const given = { ...posted, activityId: params.activityId }
	const mayKeep = mayKeepPlans(caller.actor)
	const answer = mayKeep ? await addTask(caller, given) : await proposeTask(caller, given)
	return answer.is === 'done'
		? done(
				`/plans/${params.planId}/activities/${params.activityId}`,
				mayKeep ? 'activities.done.taskAdded' : 'activities.done.proposed',
			)
		: settle(answer, posted)
}

/** Something that is to be done, by when and by whom. */
export default function NewTaskScreen() {
	const { plan, activity, units, ownUnits, colleagues, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('activities.task')
	const [only, ...more] = ownUnits
	return (
		<>
			<PageHead
				title={words('newTitle')}
				crumbs={[
					{ to: `/plans/${plan.id}`, label: plan.title },
					{ to: `/plans/${plan.id}/activities/${activity.id}`, label: activity.key },
				]}
				state={activity.text}
			/>
			<Form
				name={mayKeep ? 'addTask' : 'proposeTask'}
				words="activities"
				outcome={outcome}
				initial={mayKeep || only === undefined || more.length > 0 ? {} : { unitId: only.id }}
			>
				{mayKeep ? null : <p className="reading quiet">{words('proposing')}</p>}
				<TaskFields units={mayKeep ? units : ownUnits} colleagues={mayKeep ? colleagues : null} />
				<Submit>{words(mayKeep ? 'save' : 'propose')}</Submit>
			</Form>
		</>
	)
}
