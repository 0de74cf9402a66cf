import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import { type Column, DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Compared } from '../../queries/comparison/comparison-page.ts'
import { besides, fewInhabitants, isRanked, type Placed } from '../../rules/comparison/ranking.ts'
import { useMeasured } from './use-measured.ts'

/** The municipalities in order; a place only for those who differ beyond chance. */
export function RankingPart({ compared }: { compared: Compared }) {
	const words = useTranslations('comparison.ranking')
	const format = useFormat()
	const { measure, ranking, chosen, counties } = compared
	const write = useMeasured(measure)
	const countyNames = new Map(counties.map(({ county, name }) => [county, name]))
	const perThousand = measure === 'per-1000'
	const ranked = isRanked({ measure, direction: chosen.direction })
	const columns: readonly Column<Placed>[] = [
		{
			key: 'municipality',
			head: words('municipality'),
			cell: ({ placeId, name }) => (
				<TextLink to={`/comparison/places/${placeId}?definition=${chosen.key}`}>{name}</TextLink>
			),
		},
		...(counties.length > 1
			? [
					{
						...{ key: 'county', head: words('county'), fold: 'hide' as const },
						cell: ({ county }: Placed) => countyNames.get(county) ?? county,
					},
				]
			: []),
		...(perThousand
			? [
					{
						...{ key: 'number', head: words('told'), align: 'right' as const, fold: 'figure' as const },
						cell: ({ told }: Placed) => (told.is === 'number' ? format.number(told.value) : '–'),
					},
				]
			: []),
		{
			key: 'value',
			head: measure === 'number' ? words('told') : perThousand ? words('value') : chosen.name,
			...{ align: 'right', strong: true, fold: 'figure' },
			cell: ({ value }) => write(value),
		},
		...(ranked
			? [
					{
						...{ key: 'against', head: words('against') },
						cell: ({ against }: Placed) => (against === null ? '–' : words(against)),
					},
					{
						...{ key: 'place', head: words('place'), align: 'right' as const, fold: 'figure' as const },
						cell: ({ rank }: Placed) => (rank === null ? '–' : spanOf(rank)),
					},
				]
			: []),
		{
			...{ key: 'coverage', head: words('coverage'), align: 'right', fold: 'figure' },
			cell: ({ coverage }) => (coverage === null ? '–' : format.percent(coverage)),
		},
	]
	function spanOf({ place, from, to }: NonNullable<Placed['rank']>) {
		return from === to
			? String(place)
			: words('span', { place: String(place), from: String(from), to: String(to) })
	}
	return (
		<Section title={words('title')}>
			<p className="reading">
				{chosen.direction === null ? (
					words('notRanked')
				) : (
					<>
						{words(chosen.direction === 'down' ? 'noteDown' : 'noteUp')}{' '}
						{ranked
							? words('care', { few: format.number(fewInhabitants) })
							: words(measure === 'share' ? 'share' : 'number')}
					</>
				)}
			</p>
			{ranking.placed.length === 0 ? (
				<p>{words('none')}</p>
			) : (
				<DataTable
					caption={words('title')}
					rows={ranking.placed}
					rowKey={({ placeId }) => placeId}
					columns={columns}
				/>
			)}
			<BesidePart compared={compared} />
		</Section>
	)
}

/** Who has no place in the order, by reason. */
function BesidePart({ compared: { ranking, measure } }: { compared: Compared }) {
	const words = useTranslations('comparison.beside')
	const write = useMeasured(measure === 'share' ? 'share' : 'number')
	if (ranking.beside.length === 0) return null
	return (
		<Section title={words('title')} level={3}>
			<p className="reading">{words('note')}</p>
			{besides.map((because) => {
				const own = ranking.beside.filter((one) => one.because === because)
				if (own.length === 0) return null
				return (
					<Disclosure
						key={because}
						summary={`${words(`reasons.${because}`)} (${words('count', { count: own.length })})`}
					>
						<p className="reading">
							{own
								.map(({ name, told }) => (told.is === 'number' ? `${name} (${write(told.value)})` : name))
								.join(', ')}
						</p>
					</Disclosure>
				)
			})}
		</Section>
	)
}
