import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { releases } from '../../queries/releases/releases.ts'
import { DeliveryStateWord } from './delivery-state.tsx'
import { ReleaseTabs } from './release-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await releases(callerOf(context), {}))
}

/** Everything that the municipality has released to networks, and what became of it. */
export default function ReleasesScreen() {
	const { links, released } = useLoaderData<typeof loader>()
	const words = useTranslations('releases')
	const format = useFormat()
	const networks = [...Map.groupBy(released, ({ networkCode }) => networkCode)]
	const make = (
		<ButtonLink to="/releases/new" kind="primary">
			{words('new')}
		</ButtonLink>
	)
	const add = (
		<ButtonLink to="/releases/links#add" kind="primary">
			{words('toLinks')}
		</ButtonLink>
	)
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state')}
				actions={links.length === 0 || released.length === 0 ? undefined : make}
			/>
			<ReleaseTabs />
			{released.length > 0 ? (
				<DataTable
					caption={words('title')}
					{...(networks.length > 1
						? {
								groups: networks.map(([code, rows]) => ({
									...{ key: code, rows },
									head: words('toNetwork', { network: rows[0]?.networkName ?? '', code }),
								})),
							}
						: { rows: released })}
					rowKey={({ id }) => id}
					columns={[
						{
							key: 'number',
							head: words('columns.number'),
							fold: 'title',
							cell: ({ id, number }) => (
								<TextLink to={`/releases/${id}`}>{words('number', { number: String(number) })}</TextLink>
							),
						},
						{
							key: 'state',
							head: words('columns.state'),
							fold: 'state',
							cell: ({ state, stands }) => <DeliveryStateWord state={state} stands={stands} />,
						},
						...(networks.length > 1
							? []
							: [
									{
										...{ key: 'network', head: words('columns.network') },
										cell: ({ networkName }: (typeof released)[number]) => networkName,
									},
								]),
						{
							key: 'years',
							head: words('columns.years'),
							cell: ({ firstYear, lastYear }) => format.years(String(firstYear), String(lastYear)),
						},
						{
							key: 'figures',
							head: words('columns.figures'),
							cell: ({ figures, withheld }) => words('figures', { figures, withheld }),
						},
						{
							key: 'released',
							head: words('columns.released'),
							cell: ({ releasedAt }) => format.moment(releasedAt),
						},
					]}
				/>
			) : links.length === 0 ? (
				<EmptyState title={words('noLinks')} action={add}>
					{words('noLinksText')}
				</EmptyState>
			) : (
				<EmptyState title={words('none')} action={make}>
					{words('noneText')}
				</EmptyState>
			)}
		</>
	)
}
