import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { addNetworkOrganisation } from '../../commands/register/add-network-organisation.ts'
import { organisationList } from '../../queries/register/organisation-list.ts'
import { OrganisationFields } from './organisation-fields.tsx'
import { RegisterTabs } from './register-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await organisationList(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addNetworkOrganisation(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/network/register/organisations/${answer.value.organisationId}`, 'register.done.added')
		: settle(answer, posted)
}

/** Whom the network works with beside municipalities, sector by sector. */
export default function OrganisationsScreen() {
	const { sectors, ended, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('register')
	const format = useFormat()
	return (
		<>
			<PageHead
				title={words('organisations.title')}
				crumbs={[{ to: '/network/register', label: words('title') }]}
				state={words('organisations.lead')}
			/>
			<RegisterTabs />
			{sectors.length === 0 ? (
				<EmptyState title={words('organisations.empty')}>{words('organisations.emptyText')}</EmptyState>
			) : (
				<DataTable
					caption={words('organisations.title')}
					rowKey={(one) => one.id}
					groups={sectors.map(({ sector, organisations }) => ({
						...{ key: sector, head: words(`sectors.${sector}`), rows: organisations },
					}))}
					columns={[
						{
							key: 'name',
							head: words('organisations.columns.name'),
							width: '50%',
							cell: ({ id, name }) => (
								<TextLink to={`/network/register/organisations/${id}`}>{name}</TextLink>
							),
						},
						{
							key: 'country',
							head: words('organisations.columns.country'),
							fold: 'line',
							cell: ({ country }) => words(`countries.${country}`),
						},
						{
							key: 'website',
							head: words('organisations.columns.website'),
							fold: 'plain',
							cell: ({ website }) => (website === null ? '–' : <a href={website}>{website}</a>),
						},
					]}
				/>
			)}
			{ended.length === 0 ? null : (
				<Section title={words('organisations.ended')}>
					<ul>
						{ended.map(({ id, name, endedOn }) => (
							<li key={id}>
								<TextLink to={`/network/register/organisations/${id}`}>{name}</TextLink>{' '}
								<span className="quiet">
									{endedOn === null ? null : words('organisations.endedOn', { day: format.dayFull(endedOn) })}
								</span>
							</li>
						))}
					</ul>
				</Section>
			)}
			{mayKeep ? (
				<div className="section">
					<Disclosure
						summary={words('organisations.add')}
						open={sectors.length === 0 || wasRefused(outcome, 'addNetworkOrganisation')}
					>
						<Form
							name="addNetworkOrganisation"
							words="register"
							outcome={outcome}
							initial={{ country: 'SE' }}
						>
							<OrganisationFields />
							<Submit>{words('organisations.save')}</Submit>
						</Form>
					</Disclosure>
				</div>
			) : null}
		</>
	)
}
