import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { identityProviders } from '../../queries/sign-in/identity-providers.ts'
import { SettingsTabs } from '../settings-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return { providers: show(await identityProviders(callerOf(context), {})).providers }
}

/** By which services the municipality's own people sign in, and what each gives. */
export default function ProvidersScreen() {
	const { providers } = useLoaderData<typeof loader>()
	const words = useTranslations('signInSettings')
	const format = useFormat()
	const add = (
		<ButtonLink to="/settings/sign-in/new" kind="primary">
			{words('add')}
		</ButtonLink>
	)
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			<SettingsTabs keeps />
			{providers.length === 0 ? (
				<EmptyState title={words('none')} action={add}>
					{words('noneText')}
				</EmptyState>
			) : (
				<Section title={words('list')} aside={add}>
					<DataTable
						caption={words('list')}
						rows={providers}
						rowKey={(one) => one.id}
						columns={[
							{
								key: 'name',
								head: words('name'),
								cell: (one) =>
									one.endedAt === null ? (
										<TextLink to={`/settings/sign-in/${one.id}`}>{one.name}</TextLink>
									) : (
										one.name
									),
							},
							{ key: 'issuer', head: words('issuer'), fold: 'plain', cell: (one) => one.issuer },
							{
								key: 'gives',
								head: words('gives'),
								fold: 'line',
								cell: ({ mapping }) =>
									`${words('givesRoles', { count: new Set(mapping.roles.map(({ role }) => role)).size })}, ${words('givesUnits', { count: new Set(mapping.units.map(({ unitId }) => unitId)).size })}`,
							},
							{
								key: 'standing',
								head: words('standing'),
								fold: 'line',
								cell: (one) =>
									one.endedAt === null ? words('open') : words('ended', { day: format.moment(one.endedAt) }),
							},
						]}
					/>
				</Section>
			)}
		</>
	)
}
