import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { CostClass } from '../../../../ui/marks.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { nameCostClasses } from '../../commands/draft/name-cost-classes.ts'
import { initialOf } from './fields/initial.ts'
import { backToDraft, openDraft } from './open-draft.ts'
import { useDraftCrumbs } from './use-draft-crumbs.ts'

const classes = [1, 2, 3] as const

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, document, marks } = await openDraft(asked)
	return { plan, costClasses: document.costClasses, mark: marks.costClasses ?? '' }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId } = params
	const answer = await nameCostClasses(callerOf(context), { ...posted, planId })
	return answer.is === 'done' ? backToDraft(planId, 'saved') : settle(answer, posted)
}

export default function NameCostClassesScreen() {
	const { plan, costClasses, mark } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planDraft')
	const rows = classes.map((value) => costClasses.find((one) => one.class === value) ?? {})
	return (
		<>
			<PageHead title={words('costClasses.change')} crumbs={useDraftCrumbs(plan)} />
			<Form name="nameCostClasses" words="planDraft" outcome={outcome} initial={initialOf({ rows })}>
				<SeenAt at={mark} />
				{classes.map((value, place) => (
					<div key={value} className="stack-8">
						<HiddenInput name={`rows.${place}.class`} value={String(value)} />
						<CostClass value={value} />
						<LongText
							name={`rows.${place}.text`}
							label={words('costClasses.text', { class: String(value) })}
							hint=""
							rows={2}
							optional
						/>
					</div>
				))}
				<Submit>{words('save')}</Submit>
			</Form>
		</>
	)
}
