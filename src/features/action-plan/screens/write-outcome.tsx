import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../ui/context.ts'
import { Choice, FieldRow, LongText, NumberInput, SelectInput, TextInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import {
	commentIndicator,
	definitions,
	overrideStatus,
	setOfficialSource,
	typeValue,
} from '../../indicators/index.ts'
import { mayKeepPlans } from '../access.ts'
import { indicatorPage } from '../queries/indicator-page.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { planId, indicatorId } = params
	if (!mayKeepPlans(caller.actor)) show({ is: 'forbidden' })
	const page = show(await indicatorPage(caller, { planId, indicatorId, locale: context.get(localeContext) }))
	return {
		plan: page.plan,
		measurement: page.measurement,
		counted: definitions.filter((one) => one.counted !== null).map((one) => one.id),
	}
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const { planId, indicatorId } = params
	const input = { ...posted, indicatorId }
	const back = (said: string) => done(`/plans/${planId}/indicators/${indicatorId}`, `actionPlan.done.${said}`)
	switch (posted.intent) {
		case 'commentIndicator': {
			const answer = await commentIndicator(caller, input)
			return answer.is === 'done' ? back('commented') : settle(answer, posted)
		}
		case 'setOfficialSource': {
			const answer = await setOfficialSource(caller, input)
			return answer.is === 'done' ? back('sourceSet') : settle(answer, posted)
		}
		case 'overrideStatus': {
			const answer = await overrideStatus(caller, input)
			return answer.is === 'done' ? back('statusSet') : settle(answer, posted)
		}
		default: {
			const answer = await typeValue(caller, input)
			return answer.is === 'done' ? back('valueTyped') : settle(answer, posted)
		}
	}
}

const statuses = ['reached', 'on-track', 'behind', 'not-reached', 'wrong-way', 'no-data', 'not-due'] as const

export default function WriteOutcomeScreen() {
	const { plan, measurement, counted } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('actionPlan.write')
	const plainSources = useTranslations('actionPlan.sources')
	const officialSources = useTranslations('indicators.officialSources')
	const registry = useTranslations('indicators')
	const statusWords = useTranslations('ui.status')
	const initial = { year: String(measurement.round) }
	const form = { words: 'actionPlan', outcome }

	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[
					{ to: `/plans/${plan.id}`, label: plan.title },
					{ to: `/plans/${plan.id}/indicators/${measurement.id}`, label: measurement.name },
				]}
			/>
			<Section title={words('typeValue')}>
				<div className="stack-16">
					<p className="quiet reading">{words('typeValueText')}</p>
					<Form {...form} name="typeValue" initial={{ ...initial, source: 'typed' }}>
						<FieldRow>
							<NumberInput name="year" />
							<TextInput name="value" inputMode="decimal" width="short" />
						</FieldRow>
						<Choice
							name="source"
							options={[
								{ value: 'typed', label: plainSources('typed') },
								{ value: 'authority', label: plainSources('authority') },
							]}
						/>
						<TextInput name="note" optional />
						<Submit>{words('save')}</Submit>
					</Form>
				</div>
			</Section>
			<Section title={words('commentIndicator')}>
				<div className="stack-16">
					<Form {...form} name="commentIndicator" initial={initial}>
						<NumberInput name="year" />
						<LongText name="text" />
						<Submit kind="secondary">{words('save')}</Submit>
					</Form>
				</div>
			</Section>
			<Section title={words('setOfficialSource')}>
				<div className="stack-16">
					<p className="quiet reading">{words('setOfficialSourceText')}</p>
					<Form
						{...form}
						name="setOfficialSource"
						initial={{
							officialSource: measurement.officialSource,
							definitionId: measurement.definition?.id ?? '',
							countedFrom: String(measurement.countedFrom ?? ''),
						}}
					>
						<Choice
							name="officialSource"
							options={(['counted', 'typed', 'authority'] as const).map((value) => ({
								value,
								label: officialSources(value),
							}))}
						/>
						<SelectInput
							name="definitionId"
							optional
							empty={words('notCounted')}
							options={counted.map((value) => ({ value, label: registry(`definitions.${value}.name`) }))}
						/>
						<NumberInput name="countedFrom" optional />
						<Submit kind="secondary">{words('save')}</Submit>
					</Form>
				</div>
			</Section>
			<Section title={words('overrideStatus')}>
				<div className="stack-16">
					<p className="quiet reading">{words('overrideStatusText')}</p>
					<Form
						{...form}
						name="overrideStatus"
						initial={{ ...initial, status: measurement.standing.override?.status ?? 'computed' }}
					>
						<NumberInput name="year" />
						<SelectInput
							name="status"
							options={[
								{ value: 'computed', label: words('computed') },
								...statuses.map((value) => ({ value, label: statusWords(value) })),
							]}
						/>
						<TextInput name="reason" />
						<Submit kind="secondary">{words('save')}</Submit>
					</Form>
				</div>
			</Section>
		</>
	)
}
