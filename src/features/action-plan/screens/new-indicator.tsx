import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import {
	Choice,
	FieldGroup,
	FieldRow,
	LongText,
	NumberInput,
	SelectInput,
	TextInput,
	Ticks,
} from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { definitions } from '../../indicators/index.ts'
import { mayKeepPlans } from '../access.ts'
import { addIndicator } from '../commands/add-indicator.ts'
import { indicatorChoices } from '../queries/indicator-choices.ts'
import { planPage } from '../queries/plan-page.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	if (!mayKeepPlans(caller.actor)) show({ is: 'forbidden' })
	const { plan, goals } = show(await planPage(caller, { planId: params.planId }))
	return { plan, goals, ...show(await indicatorChoices(caller, {})) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const definition = definitions.find((one) => one.id === posted.definitionId)
	const answer = await addIndicator(callerOf(context), {
		...posted,
		planId: params.planId,
		definition: definition === undefined ? null : { id: definition.id, version: definition.version },
	})
	return answer.is === 'done'
		? done(`/plans/${params.planId}`, 'actionPlan.done.added')
		: settle(answer, posted)
}

export default function NewIndicatorScreen() {
	const { plan, goals, definitionIds, units } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('actionPlan')
	const registry = useTranslations('indicators')
	return (
		<>
			<PageHead title={words('add.indicator')} crumbs={[{ to: `/plans/${plan.id}`, label: plan.title }]} />
			<Form
				name="addIndicator"
				words="actionPlan"
				outcome={outcome}
				initial={{ targetYear: String(plan.validTo), baseYear: String(plan.validFrom - 1) }}
			>
				<TextInput name="name" />
				<SelectInput
					name="goalId"
					optional
					empty={words('add.noGoal')}
					options={goals.map((goal) => ({ value: goal.id, label: `${goal.number}. ${goal.text}` }))}
				/>
				<FieldRow>
					<TextInput name="unit" width="medium" />
					<Choice
						name="direction"
						inline
						options={(['down', 'up'] as const).map((value) => ({
							value,
							label: words(`directions.${value}`),
						}))}
					/>
				</FieldRow>
				<FieldGroup legend={words('add.promise')}>
					<FieldRow>
						<NumberInput name="baseYear" optional />
						<TextInput name="baseValue" width="short" optional />
					</FieldRow>
					<FieldRow>
						<NumberInput name="targetYear" optional />
						<SelectInput
							name="targetOperator"
							width="short"
							optional
							options={(['<=', '>=', '='] as const).map((value) => ({
								value,
								label: words(`operators.${value}`),
							}))}
						/>
						<TextInput name="targetValue" width="short" optional />
					</FieldRow>
					<TextInput name="targetWords" optional />
				</FieldGroup>
				<FieldGroup legend={words('add.measuring')}>
					<SelectInput
						name="definitionId"
						optional
						empty={words('add.byHand')}
						options={definitionIds.map((value) => ({ value, label: registry(`definitions.${value}.name`) }))}
					/>
					<NumberInput name="countedFrom" optional />
					<Ticks
						name="unitIds"
						optional
						options={units.map(({ id, name }) => ({ value: id, label: name }))}
					/>
				</FieldGroup>
				<LongText name="comment" optional />
				<Submit>{words('add.save')}</Submit>
			</Form>
		</>
	)
}
