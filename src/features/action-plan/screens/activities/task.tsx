import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { mayKeepPlans, mayTellOfActivities } from '../../access.ts'
import { changeTask } from '../../commands/activities/change-task.ts'
import { finishActivityTask } from '../../commands/activities/finish-activity-task.ts'
import { proposeTaskDone } from '../../commands/activities/propose-task-done.ts'
import { strikeTask } from '../../commands/activities/strike-task.ts'
import { taskForm } from '../../queries/activities/task-form.ts'
import { TaskFields } from './task-fields.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const mayKeep = mayKeepPlans(caller.actor)
	const { planId, activityId, activityTaskId } = params
	const { task, ...form } = show(await taskForm(caller, { planId, activityId, activityTaskId }))
	const own = form.ownUnits.some(({ id }) => id === task?.unitId)
	if (!mayKeep && (!own || !mayTellOfActivities(caller.actor))) show({ is: 'forbidden' })
	return task === null ? show<never>({ is: 'missing' }) : { ...form, task, mayKeep }
}

const ways = {
	changeTask: { command: changeTask, said: 'taskSaved' },
	finishActivityTask: { command: finishActivityTask, said: 'taskDone' },
	strikeTask: { command: strikeTask, said: 'taskStruck' },
	proposeTaskDone: { command: proposeTaskDone, said: 'proposed' },
} as const

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { command, said } = ways[String(posted.intent) as keyof typeof ways] ?? ways.changeTask
	const answer = await command(callerOf(context), { ...posted, activityTaskId: params.activityTaskId })
	return answer.is === 'done'
		? done(`/plans/${params.planId}/activities/${params.activityId}`, `activities.done.${said}`)
		: settle(answer, posted)
}

/** One task: its words and days, that it is done, or that it is not to be done. */
export default function TaskScreen() {
	const { plan, activity, task, seenAt, units, colleagues, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('activities.task')
	const ended = task.doneOn !== null || task.struckOn !== null
	const { what, unitId, staffId, beginsOn, dueOn } = task
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[
					{ to: `/plans/${plan.id}`, label: plan.title },
					{ to: `/plans/${plan.id}/activities/${activity.id}`, label: activity.key },
				]}
				state={what}
			/>
			{ended ? <p>{words('ended')}</p> : <Finish mayKeep={mayKeep} outcome={outcome} />}
			{mayKeep && !ended ? (
				<>
					<Section title={words('title')}>
						<Form
							name="changeTask"
							words="activities"
							outcome={outcome}
							initial={{
								...{ what, dueOn, unitId: unitId ?? '', staffId: staffId ?? '', beginsOn: beginsOn ?? '' },
							}}
						>
							<SeenAt at={seenAt} />
							<TaskFields units={units} colleagues={colleagues} />
							<Submit kind="secondary">{words('save')}</Submit>
						</Form>
					</Section>
					<Disclosure summary={words('strike')}>
						<p>{words('strikeText')}</p>
						<Form name="strikeTask" words="activities" outcome={outcome}>
							<Submit kind="danger">{words('strikeDo')}</Submit>
						</Form>
					</Disclosure>
				</>
			) : null}
		</>
	)
}

type Outcome = ReturnType<typeof useActionData<typeof action>>

function Finish({ mayKeep, outcome }: { mayKeep: boolean; outcome: Outcome }) {
	const words = useTranslations('activities.task')
	const today = useToday()
	return (
		<Section title={words('finish')}>
			<Form
				name={mayKeep ? 'finishActivityTask' : 'proposeTaskDone'}
				words="activities"
				outcome={outcome}
				initial={{ doneOn: today }}
			>
				{mayKeep ? null : <p className="reading quiet">{words('proposing')}</p>}
				<DateInput name="doneOn" />
				<Submit>{words(mayKeep ? 'finishDo' : 'propose')}</Submit>
			</Form>
		</Section>
	)
}
