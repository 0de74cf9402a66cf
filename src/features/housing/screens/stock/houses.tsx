import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { stockOverview } from '../../queries/stock/stock-overview.ts'
import { HousingTabs } from '../tabs.tsx'
import { tabsFor } from '../tabs-for.ts'
import { ReadyTable } from './ready-table.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return { stock: show(await stockOverview(caller, {})), tabs: tabsFor(caller.actor) }
}

/** What there is to live in, and what is to be made ready by when. */
export default function HousesScreen() {
	const { stock, tabs } = useLoaderData<typeof loader>()
	const words = useTranslations('houses')
	const kinds = useTranslations('housing.propertyKinds')
	const { properties } = stock
	const sum = (of: 'beds' | 'free') => properties.reduce((all, one) => all + one[of], 0)
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: '/housing', label: words('crumb') }, { label: words('title') }]}
				state={words('state', { properties: properties.length, beds: sum('beds'), free: sum('free') })}
				actions={
					<>
						<ButtonLink to="/housing/free">{words('search.title')}</ButtonLink>
						<ButtonLink to="/housing/stock/new" kind="primary">
							{words('steps.addProperty')}
						</ButtonLink>
					</>
				}
			/>
			<HousingTabs open={tabs} below="board" />
			{properties.length === 0 ? (
				<EmptyState title={words('nothing')}>{words('nothingText')}</EmptyState>
			) : (
				<DataTable
					caption={words('title')}
					rows={properties}
					rowKey={({ id }) => id}
					columns={[
						{
							key: 'name',
							head: words('property'),
							fold: 'title',
							cell: ({ id, name }) => <TextLink to={`/housing/stock/properties/${id}`}>{name}</TextLink>,
						},
						{ key: 'kind', head: words('fields.kind'), fold: 'plain', cell: ({ kind }) => kinds(kind) },
						{ key: 'unit', head: words('fields.unitId'), fold: 'plain', cell: ({ unit }) => unit },
						{ key: 'area', head: words('fields.area'), fold: 'plain', cell: ({ area }) => area },
						{
							...({ key: 'dwellings', head: words('dwellings'), align: 'right', fold: 'figure' } as const),
							cell: ({ dwellings }) => dwellings,
						},
						{
							...({ key: 'beds', head: words('beds'), align: 'right', fold: 'figure' } as const),
							cell: ({ beds }) => beds,
						},
						{
							...({ key: 'free', head: words('freeTonight'), align: 'right', fold: 'figure' } as const),
							cell: ({ free }) => free,
						},
					]}
				/>
			)}
			<Section title={words('ready.title')} note={words('ready.what')}>
				<ReadyTable rows={stock.toMakeReady} />
			</Section>
		</>
	)
}
