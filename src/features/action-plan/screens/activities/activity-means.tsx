import { useTranslations } from 'use-intl'
import type { Ore } from '../../../../foundation/money.ts'
import { TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { sumOf } from '../../rules/activities/costs.ts'
import type { LoadedActivity } from './load-activity.ts'
import { useCostWords } from './use-cost-words.ts'

/** Those outside the municipality who take part, and with what. */
export function Partners({ page: { plan, activity, mayKeep } }: { page: LoadedActivity }) {
	const words = useTranslations('activities.partners')
	const own = useTranslations('activities.page')
	const change = mayKeep ? (
		<TextLink to={`/plans/${plan.id}/activities/${activity.id}/partners`}>{own('changePartners')}</TextLink>
	) : null
	if (activity.partners.length === 0 && change === null) return null
	return (
		<Section title={words('title')} aside={change}>
			{activity.partners.length === 0 ? (
				<p className="quiet">{words('none')}</p>
			) : (
				<DataTable
					caption={words('caption')}
					rows={activity.partners}
					rowKey={({ name, commitment }) => `${name} ${commitment}`}
					columns={[
						{ key: 'name', head: words('name'), cell: ({ name }) => name },
						{ key: 'commitment', head: words('commitment'), fold: 'plain', cell: (one) => one.commitment },
					]}
				/>
			)}
		</Section>
	)
}

/** What it is estimated to cost year by year, and who pays. */
export function Costs({ page: { plan, activity, mayKeep } }: { page: LoadedActivity }) {
	const words = useTranslations('activities.costs')
	const own = useTranslations('activities.page')
	const format = useFormat()
	const { sum } = useCostWords()
	const { costs } = activity
	if (costs.length === 0 && !mayKeep) return null
	return (
		<Section
			title={words('title')}
			aside={
				<span className="row-wrap">
					<TextLink to={`/plans/${plan.id}/costs`}>{words('all')}</TextLink>
					{mayKeep ? (
						<TextLink to={`/plans/${plan.id}/costs/${activity.id}`}>{own('changeCosts')}</TextLink>
					) : null}
				</span>
			}
		>
			{costs.length === 0 ? (
				<p className="quiet">{words('none')}</p>
			) : (
				<>
					<DataTable
						caption={words('caption')}
						rows={costs.toSorted((a, b) => a.year - b.year)}
						rowKey={({ year, funding }) => `${year} ${funding}`}
						columns={[
							{ key: 'year', head: words('year'), cell: ({ year }) => String(year) },
							{
								...{ key: 'amount', head: words('amount'), align: 'right', fold: 'line' },
								cell: ({ ore }) => (ore === null ? words('unknown') : format.amount(ore as Ore)),
							},
							{ key: 'funding', head: words('funding'), fold: 'line', cell: ({ funding }) => funding },
						]}
					/>
					<p>
						{words('sum')}: <b>{sum(sumOf(costs))}</b>
					</p>
				</>
			)}
		</Section>
	)
}
