import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { SelectInput, Tick } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { nameAreas } from '../../commands/draft/name-areas.ts'
import { preventionIn } from '../../rules/document/prevention.ts'
import { initialOf } from './fields/initial.ts'
import { NameRows } from './fields/name-rows.tsx'
import { backToDraft, openDraft } from './open-draft.ts'
import { OrderOf } from './parts/order-of.tsx'
import { useDraftCrumbs } from './use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, document, marks } = await openDraft(asked)
	const { areas, targetGroups, areaKind } = document
	const preventionId = preventionIn(document)[0]?.id ?? null
	return { plan, areas, preventionId, areaKind, groups: targetGroups.length, mark: marks.areas ?? '' }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId } = params
	const answer = await nameAreas(callerOf(context), { ...posted, planId })
	return answer.is === 'done' ? backToDraft(planId, 'saved') : settle(answer, posted)
}

export default function NameAreasScreen() {
	const { plan, areas, preventionId, areaKind, groups, mark } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planDraft')
	return (
		<>
			<PageHead
				title={words('areas.change')}
				crumbs={useDraftCrumbs(plan)}
				state={words(`areaKinds.${areaKind}.meaning`)}
			/>
			<Form
				name="nameAreas"
				words="planDraft"
				outcome={outcome}
				initial={initialOf({ rows: areas, preventionId })}
			>
				<SeenAt at={mark} />
				<p className="quiet reading">{words('names.hint')}</p>
				<NameRows rows={areas} withClasses />
				{areas.length === 0 ? null : (
					<SelectInput
						name="preventionId"
						width="medium"
						optional
						options={areas.map(({ id, text }) => ({ value: id, label: text }))}
					/>
				)}
				{groups === 0 ? null : <Tick name="withTargetGroups" />}
				<Submit>{words('save')}</Submit>
			</Form>
			<OrderOf planId={plan.id} part="areas" rows={areas} />
		</>
	)
}
