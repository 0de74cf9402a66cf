import type { ReactNode } from 'react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, NumberInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Unverified } from '../../../../ui/marks.tsx'
import { Columns, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { setHousingFirstPlaces } from '../../commands/ladder/set-housing-first-places.ts'
import { housingFirstPage } from '../../queries/ladder/housing-first-page.ts'
import type { ToldCount, ToldShare } from '../../rules/ladder/told.ts'
import { Fidelity } from './fidelity.tsx'
import { useFormName } from './use-form-name.ts'
import { WhoLivesThere } from './who-lives-there.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return { page: show(await housingFirstPage(callerOf(context), {})) }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await setHousingFirstPlaces(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done('/housing/housing-first', 'ladder.first.donePlaces')
}

const bold = (chunks: ReactNode) => <b>{chunks}</b>

/** The programme: how many homes of those planned, who lives there, who stayed, how true it is to what it promises. */
export default function HousingFirstScreen() {
	const { page } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('ladder')
	const format = useFormat()
	const formName = useFormName()
	const hours = (minutes: number) => format.number(minutes / 60, minutes % 60 === 0 ? 0 : 1)
	const count = (homes: ToldCount) =>
		typeof homes === 'number'
			? format.number(homes)
			: words('first.fewerThan', { below: String(homes.fewerThan) })
	const here = count(page.places.at(-1)?.homes ?? 0)
	const share = ({ retained }: { retained: ToldShare }) => {
		if (retained === 'too-few') return words('first.tooFew')
		if (retained === null || retained.whole === 0) return words('first.none')
		const { part, whole } = retained
		return `${format.percent(part / whole)} (${words('first.of', { kept: String(part), whole: String(whole) })})`
	}
	return (
		<>
			<PageHead
				title={words('first.title')}
				crumbs={[{ to: '/housing/ladder', label: words('title') }, { label: words('first.title') }]}
				state={
					page.planned === null
						? words.rich('first.state', { here, b: bold })
						: words.rich('first.statePlanned', { here, planned: String(page.planned), b: bold })
				}
				actions={
					page.mayWork ? (
						<ButtonLink to="/housing/housing-first/assess" kind="primary">
							{words('first.assess')}
						</ButtonLink>
					) : undefined
				}
			/>
			<Columns wide="left">
				<div className="stack-24">
					{page.mayWork ? (
						<Section title={words('first.people')}>
							{page.people.length === 0 ? (
								<p className="quiet">{words('first.peopleNone')}</p>
							) : (
								<DataTable
									caption={words('first.people')}
									rows={page.people}
									rowKey={({ stayId }) => stayId}
									columns={[
										{
											...{ key: 'who', head: words('first.who'), fold: 'title' },
											cell: (row) => (
												<TextLink to={`/housing/ladder/${row.stayId}`}>
													<WhoLivesThere person={row} />
												</TextLink>
											),
										},
										{
											...{ key: 'form', head: words('first.form'), fold: 'line' },
											cell: ({ form }) => formName(form),
										},
										{
											...{ key: 'since', head: words('first.since'), fold: 'line' },
											cell: ({ startsOn }) => format.day(startsOn),
										},
										{
											...{ key: 'support', head: words('first.support'), fold: 'line' },
											cell: ({ method, minutesAWeek }) =>
												minutesAWeek === null ? (
													<span className="quiet">{words('first.supportNone')}</span>
												) : method === null ? (
													words('first.hours', { hours: hours(minutesAWeek) })
												) : (
													words('first.hoursBy', {
														method: words(`methods.${method}`),
														hours: hours(minutesAWeek),
													})
												),
										},
									]}
								/>
							)}
						</Section>
					) : null}
					<Section title={words('first.retentionTitle')} note={words('first.retentionNote')}>
						<DataTable
							caption={words('first.retentionTitle')}
							rows={page.retention}
							rowKey={({ months }) => String(months)}
							columns={[
								{
									...{ key: 'months', head: words('first.since'), fold: 'title' },
									cell: ({ months }) => words('first.retention', { months: String(months) }),
								},
								{
									...{ key: 'kept', head: words('first.retained'), align: 'right', fold: 'line' },
									cell: share,
								},
							]}
						/>
					</Section>
					<Section title={words('first.placesTitle')}>
						<DataTable
							caption={words('first.placesTitle')}
							rows={page.places}
							rowKey={({ year }) => String(year)}
							columns={[
								{ key: 'year', head: words('first.year'), fold: 'title', cell: ({ year }) => String(year) },
								{
									...{
										key: 'places',
										head: words('first.places'),
										align: 'right',
										strong: true,
										fold: 'figure',
									},
									cell: ({ homes }) => count(homes),
								},
								{
									...{ key: 'retained', head: words('first.retained'), align: 'right', fold: 'line' },
									cell: share,
								},
							]}
						/>
						{page.mayKeep ? (
							<Form
								name="setHousingFirstPlaces"
								words="ladder"
								outcome={outcome}
								initial={{ fromDay: page.today }}
							>
								<p>
									<b>{words('first.setPlaces')}</b>
								</p>
								<FieldRow>
									<NumberInput name="places" />
									<DateInput name="fromDay" />
								</FieldRow>
								<FormActions>
									<Submit kind="secondary">{words('first.setPlacesDo')}</Submit>
								</FormActions>
							</Form>
						) : null}
					</Section>
					<Fidelity page={page} />
				</div>
				<Section title={words('first.principles')} note={words('first.principlesNote')}>
					<ol>
						{page.principles.map(({ code, verified }) => (
							<li key={code}>
								{words(`first.principle.${code}`)} {verified ? null : <Unverified of="source" />}
							</li>
						))}
					</ol>
				</Section>
			</Columns>
		</>
	)
}
