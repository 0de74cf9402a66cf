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
import { addIndicator } from '../../commands/add-indicator.ts'
import { IndicatorFields } from './fields/indicator-fields.tsx'
import { asWritten, indicatorFrom } from './fields/indicator-posted.ts'
import { initialOf } from './fields/initial.ts'
import { backToDraft, openDraft } from './open-draft.ts'
import { useDraftCrumbs } from './use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, goals, units, definitions, document } = await openDraft(asked)
	const { validFrom, validTo } = document
	return { plan, goals, units, definitions, years: { validFrom, validTo } }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId } = params
	const answer = asWritten(await addIndicator(callerOf(context), { ...indicatorFrom(posted), planId }))
	return answer.is === 'done'
		? backToDraft(planId, 'added', answer.value.indicatorId)
		: settle(answer, posted)
}

export default function NewIndicatorScreen() {
	const { plan, goals, units, definitions, years } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('actionPlan.add')
	const goalId = new URLSearchParams(useLocation().search).get('goal')
	return (
		<>
			<PageHead title={words('indicator')} crumbs={useDraftCrumbs(plan)} />
			<Form
				name="addIndicator"
				words="planDraft"
				outcome={outcome}
				initial={initialOf({ goalId, targetYear: years.validTo, baseYear: years.validFrom - 1 })}
			>
				<IndicatorFields goals={goals} units={units} definitions={definitions} />
				<Submit>{words('save')}</Submit>
			</Form>
		</>
	)
}
