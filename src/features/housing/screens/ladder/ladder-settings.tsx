import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, NumberInput, Ticks } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { saveLadder } from '../../commands/ladder/save-ladder.ts'
import { ladderSettings } from '../../queries/ladder/ladder-settings.ts'
import { useFormName } from './use-form-name.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return { settings: show(await ladderSettings(callerOf(context), {})) }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await saveLadder(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done('/settings/housing/ladder', 'ladder.settings.done')
}

/** Which step may follow which: read by the committee's staff, kept by its administrator from a day on. */
export default function LadderSettingsScreen() {
	const { settings } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('ladder')
	const format = useFormat()
	const formName = useFormName()
	const goals = [...settings.forms.map(({ code }) => code), 'own-lease' as const]
	return (
		<>
			<PageHead
				title={words('settings.title')}
				crumbs={[{ to: '/settings', label: words('settings.crumb') }, { label: words('settings.title') }]}
				state={words('settings.state')}
			/>
			<Section title={words('settings.table')}>
				<DataTable
					caption={words('settings.table')}
					rows={settings.forms}
					rowKey={({ code }) => code}
					columns={[
						{ key: 'from', head: words('settings.from'), fold: 'title', cell: ({ code }) => formName(code) },
						{
							...{ key: 'to', head: words('settings.to'), fold: 'plain' },
							cell: ({ code }) =>
								settings.steps
									.filter(({ from }) => from === code)
									.map(({ to }) => formName(to))
									.join(', ') || '–',
						},
					]}
				/>
			</Section>
			<Section title={words('settings.versions')}>
				{settings.versions.length === 0 ? (
					<p className="quiet">{words('settings.versionsNone')}</p>
				) : (
					<ul>
						{settings.versions.map(({ id, validFrom, checkEveryMonths, reviewWithinDays, decidedBy }) => (
							<li key={id}>
								{words('settings.version', {
									...{ from: format.day(validFrom), months: String(checkEveryMonths) },
									...{ days: String(reviewWithinDays), by: decidedBy },
								})}
							</li>
						))}
					</ul>
				)}
			</Section>
			{settings.mayKeep ? (
				<Section title={words('settings.new')} note={words('settings.newNote')}>
					<Form
						name="saveLadder"
						words="ladder"
						outcome={outcome}
						initial={{
							validFrom: settings.today,
							checkEveryMonths: String(settings.checkEveryMonths),
							reviewWithinDays: String(settings.reviewWithinDays),
							steps: settings.steps.map(({ from, to }) => `${from}>${to}`),
						}}
					>
						<FieldRow>
							<DateInput name="validFrom" />
							<NumberInput name="checkEveryMonths" />
							<NumberInput name="reviewWithinDays" />
						</FieldRow>
						{settings.forms.map(({ code }) => (
							<details key={code}>
								<summary>{words('settings.stepsOf', { form: formName(code) })}</summary>
								<Ticks
									name="steps"
									label={words('settings.stepsOf', { form: formName(code) })}
									optional
									hideLabel
									options={goals
										.filter((goal) => goal !== code)
										.map((goal) => ({ value: `${code}>${goal}`, label: formName(goal) }))}
								/>
							</details>
						))}
						<FormActions>
							<Submit>{words('settings.do')}</Submit>
						</FormActions>
					</Form>
				</Section>
			) : null}
		</>
	)
}
