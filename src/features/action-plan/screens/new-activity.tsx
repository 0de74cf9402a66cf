import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, FieldRow, LongText, NumberInput, TextInput, Ticks } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { CostClass } from '../../../ui/marks.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { mayKeepPlans } from '../access.ts'
import { addActivity } from '../commands/add-activity.ts'
import { planPage } from '../queries/plan-page.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	if (!mayKeepPlans(caller.actor)) show({ is: 'forbidden' })
	const { plan, indicators, costClasses } = show(await planPage(caller, { planId: params.planId }))
	return { plan, costClasses, indicators: indicators.map(({ id, name }) => ({ id, name })) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addActivity(callerOf(context), { ...posted, planId: params.planId })
	return answer.is === 'done'
		? done(`/plans/${params.planId}`, 'actionPlan.done.added')
		: settle(answer, posted)
}

export default function NewActivityScreen() {
	const { plan, indicators, costClasses } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('actionPlan.add')
	const hintOf = (value: 1 | 2 | 3) => costClasses.find((one) => one.class === value)?.text
	return (
		<>
			<PageHead title={words('activity')} crumbs={[{ to: `/plans/${plan.id}`, label: plan.title }]} />
			<Form
				name="addActivity"
				words="actionPlan"
				outcome={outcome}
				initial={{ periodFrom: String(plan.validFrom), periodTo: String(plan.validTo) }}
			>
				<LongText name="text" rows={2} />
				<TextInput name="area" optional />
				<TextInput name="owner" optional />
				<FieldRow>
					<NumberInput name="periodFrom" />
					<NumberInput name="periodTo" />
					<TextInput name="due" width="short" optional />
				</FieldRow>
				<Choice
					name="costClass"
					optional
					options={([1, 2, 3] as const).map((value) => {
						const hint = hintOf(value)
						return {
							value: String(value),
							label: <CostClass value={value} />,
							...(hint === undefined ? {} : { hint }),
						}
					})}
				/>
				{indicators.length === 0 ? null : (
					<Ticks
						name="indicatorIds"
						optional
						options={indicators.map((one) => ({ value: one.id, label: one.name }))}
					/>
				)}
				<Submit>{words('save')}</Submit>
			</Form>
		</>
	)
}
