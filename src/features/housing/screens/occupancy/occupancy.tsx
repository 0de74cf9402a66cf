import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FilterLinks } from '../../../../ui/links.tsx'
import { PageHead, Section, Source } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { type Occupancy, occupancy } from '../../queries/occupancy/occupancy.ts'
import { HousingTabs } from '../tabs.tsx'
import { tabsFor } from '../tabs-for.ts'
import { Explained } from './explained.tsx'
import { MonthTable, NightTable } from './occupancy-tables.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const asked = new URL(request.url).searchParams
	const held = show(
		await occupancy(caller, {
			propertyId: asked.get('property') ?? undefined,
			year: asked.get('year') ?? undefined,
		}),
	)
	return { held, tabs: tabsFor(caller.actor) }
}

/** How full the emergency beds were, by month, in three variants that each say what they are reckoned from. */
export default function OccupancyScreen() {
	const { held, tabs } = useLoaderData<typeof loader>()
	const words = useTranslations('tonight.occupancy')
	const format = useFormat()
	const name = held.properties.find(({ id }) => id === held.propertyId)?.name ?? words('all')
	const rate = held.total.measured.find(({ variant }) => variant === 'bed-occupancy-rate')?.share ?? null
	const { gaps, turnedAway } = held
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: '/housing/tonight', label: words('crumb') }, { label: words('title') }]}
				state={
					rate === null
						? words('stateNone', { name })
						: words.rich('state', {
								b: (chunks) => <b>{chunks}</b>,
								...{ name, period: String(held.year), percent: format.percent(rate, 1) },
								version: String(held.version),
							})
				}
			/>
			<HousingTabs open={tabs} below="tonight" />
			<Choices held={held} />
			<Section title={words('months')}>
				<MonthTable held={held} />
			</Section>
			<Section title={words('explain')}>
				<Explained held={held} />
			</Section>
			<Section title={words('nights')}>
				<NightTable held={held} />
			</Section>
			<Section title={words('gaps')}>
				<p>
					{words('gapsText', {
						count: gaps.count,
						days: gaps.count === 0 ? '0' : format.number(gaps.days / gaps.count, 1),
						longest: format.number(gaps.longest),
					})}
				</p>
			</Section>
			<Section title={words('turnedAway')}>
				<p>
					{words('turnedAwayText', {
						...{ people: turnedAway.people, unmet: turnedAway.unmet },
						perNight: format.number(turnedAway.nights === 0 ? 0 : turnedAway.unmet / turnedAway.nights, 2),
					})}
				</p>
			</Section>
			<Source>{words('source')}</Source>
		</>
	)
}

function Choices({ held }: { held: Occupancy }) {
	const words = useTranslations('tonight.occupancy')
	const to = (property: string | null, year: number) =>
		`/housing/occupancy?year=${year}${property === null ? '' : `&property=${property}`}`
	const years = Array.from({ length: 5 }, (_, back) => held.thisYear - back)
	return (
		<>
			{held.properties.length === 0 ? null : (
				<FilterLinks
					label={words('property')}
					filters={[{ id: null, name: words('all') }, ...held.properties].map(({ id, name }) => ({
						...{ to: to(id, held.year), label: name, current: id === held.propertyId },
					}))}
				/>
			)}
			<FilterLinks
				label={words('years')}
				filters={years.map((year) => ({
					...{ to: to(held.propertyId, year), label: String(year), current: year === held.year },
				}))}
			/>
		</>
	)
}
