import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FieldRow, NumberInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { openYearlyReport } from '../../commands/yearly-report/open-yearly-report.ts'
import { yearlyReports } from '../../queries/yearly-report/yearly-reports.ts'
import { useReportState } from './use-report-state.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await yearlyReports(callerOf(context), {}))
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await openYearlyReport(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/yearly-reports/${answer.value.reportId}`, 'yearlyReport.done.opened')
}

/** The network's yearly reports, each version of each. */
export default function YearlyReportsScreen() {
	const { reports, mayKeep, lastEnded, countries, country } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('yearlyReport')
	const register = useTranslations('register.countries')
	const stateOf = useReportState()
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			{reports.length === 0 ? (
				<EmptyState title={words('none')}>{words(mayKeep ? 'noneText' : 'noneToRead')}</EmptyState>
			) : (
				<DataTable
					caption={words('title')}
					rows={reports}
					rowKey={({ id }) => id}
					columns={[
						{
							key: 'title',
							head: words('columns.title'),
							fold: 'title',
							cell: ({ id, title }) => <TextLink to={`/yearly-reports/${id}`}>{title}</TextLink>,
						},
						{
							key: 'year',
							head: words('columns.year'),
							fold: 'line',
							cell: ({ year }) => String(year),
						},
						{
							key: 'version',
							head: words('columns.version'),
							fold: 'line',
							cell: ({ version }) => String(version),
						},
						{ key: 'state', head: words('columns.state'), fold: 'plain', cell: stateOf },
					]}
				/>
			)}
			{mayKeep ? (
				<Section title={words('open.title')} note={words('open.text')}>
					<Form
						name="openYearlyReport"
						words="yearlyReport"
						outcome={outcome}
						initial={{ year: String(lastEnded), language: 'sv', country }}
					>
						<TextInput name="title" />
						<TextInput name="audience" />
						<FieldRow>
							<NumberInput name="year" width="short" />
							{countries.length > 1 ? (
								<SelectInput
									name="country"
									options={countries.map((value) => ({ value, label: register(value) }))}
								/>
							) : null}
							<SelectInput
								name="language"
								options={(['sv', 'en'] as const).map((value) => ({
									value,
									label: words(`languages.${value}`),
								}))}
							/>
						</FieldRow>
						<FormActions>
							<Submit>{words('open.submit')}</Submit>
						</FormActions>
					</Form>
				</Section>
			) : null}
		</>
	)
}
