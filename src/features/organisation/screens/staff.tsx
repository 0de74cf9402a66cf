import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../ui/links.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { organisationPage } from '../queries/organisation-page.ts'
import { SettingsTabs } from './settings-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const { staff } = show(await organisationPage(callerOf(context), {}))
	return { staff }
}

export default function StaffScreen() {
	const { staff } = useLoaderData<typeof loader>()
	const words = useTranslations('organisation')
	const format = useFormat()
	return (
		<>
			<PageHead title={words('staff.title')} state={words('staff.state', { count: staff.length })} />
			<SettingsTabs />
			<DataTable
				caption={words('staff.title')}
				rows={staff}
				rowKey={(one) => one.id}
				columns={[
					{
						key: 'name',
						head: words('staff.name'),
						cell: (one) => (
							<>
								{one.name}
								<span className="quiet">
									{one.title === '' ? null : `, ${one.title}`}
									{one.endedOn === null
										? null
										: `, ${words('staff.ended', { day: format.day(one.endedOn) })}`}
								</span>
							</>
						),
					},
					{
						key: 'roles',
						head: words('staff.roles'),
						fold: 'plain',
						cell: (one) =>
							one.roles.length === 0 ? (
								<span className="quiet">{words('staff.noRoles')}</span>
							) : (
								one.roles.map((role) => words(`roles.${role}`)).join(', ')
							),
					},
					{
						key: 'places',
						head: words('staff.places'),
						fold: 'plain',
						cell: (one) => [...one.units, ...one.organisations].join(', ') || '–',
					},
					{ key: 'email', head: words('staff.email'), fold: 'plain', cell: (one) => one.email },
					{
						key: 'sees',
						head: '',
						fold: 'plain',
						cell: (one) => (
							<TextLink to={`/settings/staff/${one.id}`}>
								{words('staff.sees')}
								<span className="unseen"> {one.name}</span>
							</TextLink>
						),
					},
				]}
			/>
		</>
	)
}
