import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
	useSearchParams,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { mayKeepPlans, mayTellOfActivities } from '../../access.ts'
import { proposeStatus } from '../../commands/activities/propose-status.ts'
import { setActivityStatus } from '../../commands/activities/set-activity-status.ts'
import { tellOfUnit } from '../../commands/activities/tell-of-unit.ts'
import { activityPage } from '../../queries/activities/activity-page.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const mayKeep = mayKeepPlans(caller.actor)
	const asked = { planId: params.planId, activityId: params.activityId }
	const { plan, activity, units, ownUnitIds, proposals } = show(await activityPage(caller, asked))
	const own = units.filter(({ unitId }) => ownUnitIds.includes(unitId))
	if (!mayKeep && (own.length === 0 || !mayTellOfActivities(caller.actor))) show({ is: 'forbidden' })
	const waiting = proposals.filter(({ kind }) => kind === 'status')
	return { plan, activity, units: mayKeep ? units : own, waiting: mayKeep ? [] : waiting, mayKeep }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const given = { ...posted, activityId: params.activityId }
	const to = `/plans/${params.planId}/activities/${params.activityId}`
	const mayKeep = mayKeepPlans(caller.actor)
	const answer = mayKeep
		? posted.intent === 'setActivityStatus'
			? await setActivityStatus(caller, given)
			: await tellOfUnit(caller, given)
		: await proposeStatus(caller, given)
	return answer.is === 'done'
		? done(to, mayKeep ? 'activities.done.told' : 'activities.done.proposed')
		: settle(answer, posted)
}

const statuses = ['not-started', 'ongoing', 'done', 'late', 'stopped'] as const

/** How it goes: a unit proposes, whoever keeps the plan writes it at once. */
export default function TellScreen() {
	const { plan, activity, units, waiting, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const [asked] = useSearchParams()
	const words = useTranslations('activities.tell')
	const statusWords = useTranslations('ui.status')
	const chosen =
		units.find(({ unitId }) => unitId === asked.get('unit')) ?? (units.length === 1 ? units[0] : undefined)
	const before = waiting.find(({ unitId }) => unitId === chosen?.unitId) ?? chosen?.told
	const options = statuses.map((value) => ({ value, label: statusWords(value) }))
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[
					{ to: `/plans/${plan.id}`, label: plan.title },
					{ to: `/plans/${plan.id}/activities/${activity.id}`, label: activity.key },
				]}
				state={activity.text}
			/>
			{units.length === 0 ? (
				<Form
					name="setActivityStatus"
					words="activities"
					outcome={outcome}
					initial={{ status: activity.status, statusNote: activity.statusNote }}
				>
					<Choice name="status" options={options} />
					<LongText name="statusNote" rows={2} optional />
					<Submit>{words('save')}</Submit>
				</Form>
			) : (
				<Form
					name={mayKeep ? 'tellOfUnit' : 'proposeStatus'}
					words="activities"
					outcome={outcome}
					initial={{
						...(chosen === undefined ? {} : { unitId: chosen.unitId }),
						...(before === undefined || before === null
							? {}
							: { status: before.status ?? '', note: before.note }),
					}}
				>
					{mayKeep ? null : <p className="reading quiet">{words('proposing')}</p>}
					<SelectInput
						name="unitId"
						width="medium"
						options={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
					/>
					<Choice name="status" options={options} />
					<LongText name="note" rows={2} optional />
					<Submit>{words(mayKeep ? 'save' : 'propose')}</Submit>
				</Form>
			)}
		</>
	)
}
