import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { nameTargetGroups } from '../../commands/draft/name-target-groups.ts'
import { initialOf } from './fields/initial.ts'
import { NameRows } from './fields/name-rows.tsx'
import { backToDraft, openDraft } from './open-draft.ts'
import { OrderOf } from './parts/order-of.tsx'
import { useDraftCrumbs } from './use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, document, marks } = await openDraft(asked)
	return { plan, groups: document.targetGroups, mark: marks.targetGroups ?? '' }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId } = params
	const answer = await nameTargetGroups(callerOf(context), { ...posted, planId })
	return answer.is === 'done' ? backToDraft(planId, 'saved') : settle(answer, posted)
}

export default function NameTargetGroupsScreen() {
	const { plan, groups, mark } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planDraft')
	return (
		<>
			<PageHead title={words('targetGroups.change')} crumbs={useDraftCrumbs(plan)} />
			<Form name="nameTargetGroups" words="planDraft" outcome={outcome} initial={initialOf({ rows: groups })}>
				<SeenAt at={mark} />
				<p className="quiet reading">{words('names.hintGroups')}</p>
				<NameRows rows={groups} />
				<Submit>{words('save')}</Submit>
			</Form>
			<OrderOf planId={plan.id} part="targetGroups" rows={groups} />
		</>
	)
}
