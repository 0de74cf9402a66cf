import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { changeSuperior } from '../../commands/draft/change-superior.ts'
import { initialOf } from './fields/initial.ts'
import { SuperiorFields } from './fields/superior-fields.tsx'
import { backToDraft, openDraft, rowOf } from './open-draft.ts'
import { RemoveLink } from './parts/remove-link.tsx'
import { useDraftCrumbs } from './use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, plans, document, marks } = await openDraft(asked)
	const superior = rowOf(document.superiors, asked.params.superiorId)
	return { plan, plans, superior, mark: marks[superior.id] ?? '' }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId, superiorId } = params
	const answer = await changeSuperior(callerOf(context), { ...posted, planId, superiorId })
	return answer.is === 'done' ? backToDraft(planId, 'saved', superiorId) : settle(answer, posted)
}

export default function ChangeSuperiorScreen() {
	const { plan, plans, superior, mark } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planDraft')
	const { planId: superiorPlanId, ...rest } = superior
	return (
		<>
			<PageHead title={words('superiors.change')} crumbs={useDraftCrumbs(plan)} />
			<Form
				name="changeSuperior"
				words="planDraft"
				outcome={outcome}
				initial={initialOf({ ...rest, superiorPlanId })}
			>
				<SeenAt at={mark} />
				<SuperiorFields plans={plans} />
				<Submit>{words('save')}</Submit>
			</Form>
			<RemoveLink planId={plan.id} part="superiors" partId={superior.id} />
		</>
	)
}
