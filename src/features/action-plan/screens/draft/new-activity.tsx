import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle } from '../../../../ui/screen.ts'
import { addActivity } from '../../commands/add-activity.ts'
import { ActivityFields } from './fields/activity-fields.tsx'
import { initialOf } from './fields/initial.ts'
import { backToDraft, openDraft } from './open-draft.ts'
import { useDraftCrumbs } from './use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, document, goals, units, guidelines } = await openDraft(asked)
	return { plan, document, goals, units, guidelines }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId } = params
	const answer = await addActivity(callerOf(context), { ...posted, planId })
	return answer.is === 'done' ? backToDraft(planId, 'added', answer.value.activityId) : settle(answer, posted)
}

export default function NewActivityScreen() {
	const draft = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('actionPlan.add')
	const { validFrom, validTo } = draft.document
	return (
		<>
			<PageHead title={words('activity')} crumbs={useDraftCrumbs(draft.plan)} />
			<Form
				name="addActivity"
				words="planDraft"
				outcome={outcome}
				initial={initialOf({ periodFrom: validFrom, periodTo: validTo })}
			>
				<ActivityFields draft={draft} />
				<Submit>{words('save')}</Submit>
			</Form>
		</>
	)
}
