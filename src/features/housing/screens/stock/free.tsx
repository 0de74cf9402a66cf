import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { treeOf } from '../../../../ui/posted.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { freeBedSearch } from '../../queries/stock/free-bed-search.ts'
import type { FreeNights } from '../../rules/stock/free-stretch.ts'
import { HousingTabs } from '../tabs.tsx'
import { tabsFor } from '../tabs-for.ts'
import { FreeForm } from './free-form.tsx'
import { FreeTables } from './free-tables.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const asked = treeOf(new URL(request.url).searchParams)
	const answer = await freeBedSearch(caller, asked)
	const failed =
		answer.is === 'bad-input'
			? {
					...({ ok: false, faults: answer.faults, refusal: null } as const),
					values: { adults: '1', childrenAlong: '0', ...asked, intent: 'findFreeBeds' },
				}
			: undefined
	return { asked, failed, found: failed ? null : show(answer), tabs: tabsFor(caller.actor) }
}

/** Free beds by days and need, why not the others, and the gaps between stays. Who it is for is not asked here. */
export default function FreeScreen() {
	const { asked, failed, found, tabs } = useLoaderData<typeof loader>()
	const words = useTranslations('houses')
	return (
		<>
			<PageHead
				title={words('search.title')}
				crumbs={[{ to: '/housing', label: words('crumb') }, { label: words('search.title') }]}
				{...(found === null ? {} : { state: words('search.found', { count: found.fits.length }) })}
			/>
			<HousingTabs open={tabs} below="board" />
			<FreeForm asked={asked} outcome={failed} />
			{found === null ? null : (
				<>
					<FreeTables found={found} />
					<Section title={words('search.gaps')} note={words('search.gapsWhat')}>
						<Gaps gaps={found.gaps} />
					</Section>
				</>
			)}
		</>
	)
}

type Gap = FreeNights & { readonly bedId: string; readonly label: string; readonly property: string }

function Gaps({ gaps }: { gaps: readonly Gap[] }) {
	const words = useTranslations('houses.search')
	const format = useFormat()
	if (gaps.length === 0) return <p className="quiet">{words('noGaps')}</p>
	return (
		<DataTable
			caption={words('gaps')}
			rows={gaps}
			rowKey={({ bedId, startsOn }) => `${bedId} ${startsOn}`}
			columns={[
				{
					key: 'bed',
					head: words('bed'),
					fold: 'title',
					cell: ({ bedId, property, label }) => (
						<TextLink to={`/housing/stock/beds/${bedId}`}>
							{property}, {label}
						</TextLink>
					),
				},
				{
					key: 'free',
					head: words('free'),
					fold: 'plain',
					cell: ({ startsOn, endsOn, nights }) => (
						<>
							{words('dates', {
								from: format.day(startsOn, { weekday: false }),
								until: format.day(endsOn, { weekday: false }),
							})}{' '}
							<span className="quiet">{words('nights', { nights })}</span>
						</>
					),
				},
				{
					key: 'book',
					head: words('book'),
					fold: 'plain',
					cell: ({ bedId, startsOn, endsOn }) => (
						<TextLink to={`/housing/stays/new?bedId=${bedId}&from=${startsOn}&until=${endsOn}`}>
							{words('book')}
						</TextLink>
					),
				},
			]}
		/>
	)
}
