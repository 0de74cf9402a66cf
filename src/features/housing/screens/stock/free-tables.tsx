import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { freeBedSearch } from '../../queries/stock/free-bed-search.ts'
import type { FreeNights } from '../../rules/stock/free-stretch.ts'
import { ToldWhom } from './told-whom.tsx'

type Found = Extract<Awaited<ReturnType<typeof freeBedSearch>>, { is: 'done' }>['value']

/** Beds that suit, smallest first, and what stands in the way of each of the others. */
export function FreeTables({ found }: { found: Found }) {
	const words = useTranslations('houses.search')
	const bookingOf = ({ bedId, free, bookUntil }: Found['fits'][number]) => {
		const until = bookUntil === null ? {} : { until: bookUntil }
		return `/housing/stays/new?${new URLSearchParams({ bedId, from: free.startsOn, ...until })}`
	}
	return (
		<>
			<Section title={words('foundTitle')}>
				{found.fits.length === 0 && found.rejected.length === 0 ? (
					<EmptyState
						title={words('noStock')}
						action={<ButtonLink to="/housing/stock">{words('toStock')}</ButtonLink>}
					>
						{words('noStockText')}
					</EmptyState>
				) : found.fits.length === 0 ? (
					<EmptyState title={words('nothing')} />
				) : (
					<DataTable
						caption={words('foundTitle')}
						rows={found.fits}
						rowKey={({ bedId }) => bedId}
						columns={[
							{
								key: 'bed',
								head: words('bed'),
								fold: 'title',
								cell: ({ bedId, property, label, area }) => (
									<>
										<TextLink to={`/housing/stock/beds/${bedId}`}>
											{property}, {label}
										</TextLink>{' '}
										<span className="quiet small">{area}</span>
									</>
								),
							},
							{ key: 'free', head: words('free'), fold: 'plain', cell: ({ free }) => <Free free={free} /> },
							{
								key: 'whom',
								head: words('whom'),
								fold: 'plain',
								cell: ({ whom }) => <ToldWhom told={whom} level="bed" />,
							},
							{
								key: 'book',
								head: words('book'),
								fold: 'plain',
								cell: (fit) => <ButtonLink to={bookingOf(fit)}>{words('book')}</ButtonLink>,
							},
						]}
					/>
				)}
			</Section>
			{found.rejected.length === 0 ? null : (
				<Disclosure
					summary={words('rejected', { count: found.rejected.length })}
					open={found.fits.length === 0}
				>
					<DataTable
						caption={words('rejected', { count: found.rejected.length })}
						rows={found.rejected}
						rowKey={({ bedId }) => bedId}
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
								key: 'why',
								head: words('why'),
								fold: 'plain',
								cell: ({ why }) => why.map((reason) => words(`reasons.${reason}`)).join(', '),
							},
						]}
					/>
				</Disclosure>
			)}
		</>
	)
}

function Free({ free: { startsOn, endsOn, nights, lasts } }: { free: FreeNights }) {
	const words = useTranslations('houses.search')
	const format = useFormat()
	const from = format.day(startsOn, { weekday: false })
	return lasts ? (
		<>
			{words('lasts', { from })} <span className="quiet">{words('longer', { nights })}</span>
		</>
	) : (
		<>
			{words('dates', { from, until: format.day(endsOn, { weekday: false }) })}{' '}
			<span className="quiet">{words('nights', { nights })}</span>
		</>
	)
}
