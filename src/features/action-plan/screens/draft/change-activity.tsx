import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { LongText } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { changeActivity } from '../../commands/draft/change-activity.ts'
import { waiveMeasure } from '../../commands/draft/waive-measure.ts'
import { ActivityFields } from './fields/activity-fields.tsx'
import { citationValue } from './fields/citation-value.ts'
import { initialOf } from './fields/initial.ts'
import { backToDraft, openDraft, rowOf } from './open-draft.ts'
import { RemoveLink } from './parts/remove-link.tsx'
import { useDraftCrumbs } from './use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, document, goals, units, guidelines, marks } = await openDraft(asked)
	const activity = rowOf(document.activities, asked.params.activityId)
	const area = document.areas.find(({ id }) => id === activity.areaId)?.text ?? null
	return { plan, document, goals, units, guidelines, activity, area, mark: marks[activity.id] ?? '' }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId, activityId } = params
	const caller = callerOf(context)
	const given = { ...posted, planId, activityId }
	const answer =
		posted.intent === 'waiveMeasure' ? await waiveMeasure(caller, given) : await changeActivity(caller, given)
	return answer.is === 'done' ? backToDraft(planId, 'saved', activityId) : settle(answer, posted)
}

export default function ChangeActivityScreen() {
	const { activity, area, mark, ...draft } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planDraft')
	const cited = activity.guidelines ?? []
	return (
		<>
			<PageHead title={words('activities.change')} crumbs={useDraftCrumbs(draft.plan)} />
			<Form
				name="changeActivity"
				words="planDraft"
				outcome={outcome}
				initial={initialOf({ ...activity, area, guidelines: cited.map(citationValue) })}
			>
				<SeenAt at={mark} />
				<ActivityFields draft={draft} cited={cited} />
				<Submit>{words('save')}</Submit>
			</Form>
			{activity.measure === '' ? <WithoutMeasure reason={activity.measureWaived} outcome={outcome} /> : null}
			<RemoveLink planId={draft.plan.id} part="activities" partId={activity.id} />
		</>
	)
}

type WithoutMeasureProps = {
	reason: string | null
	outcome: ReturnType<typeof useActionData<typeof action>>
}

function WithoutMeasure({ reason, outcome }: WithoutMeasureProps) {
	const words = useTranslations('planDraft.activities')
	return (
		<Section title={words('waive')}>
			<p className="reading">{words('waiveText')}</p>
			<Form name="waiveMeasure" words="planDraft" outcome={outcome} initial={initialOf({ reason })}>
				<LongText name="reason" rows={2} />
				<Submit kind="secondary">{words('waive')}</Submit>
			</Form>
		</Section>
	)
}
