import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Figure } from '../../../../ui/figure.tsx'
import { FilterLinks } from '../../../../ui/links.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Compared } from '../../queries/comparison/comparison-page.ts'
import { useMeasured } from './use-measured.ts'

/** Municipalities as tiles in the counties of one country, and those where anybody has answered as a table. */
export function MapPart({ compared: { map, measure, chosen } }: { compared: Compared }) {
	const { counties, all, country, countries } = map
	const words = useTranslations('comparison.map')
	const whole = useTranslations('comparison.countries')
	const format = useFormat()
	const write = useMeasured(measure)
	const rate = useMeasured('per-1000')
	const heard = counties.filter(({ noAnswer, places }) => noAnswer < places)
	const shown = heard.length === 0 ? counties : heard
	const together = country === null || countries.length < 2 ? words('all') : whole(country)
	const rows = [...shown, { ...all, name: together }]
	const counted = chosen.kind === 'count'
	return (
		<div className="section" id="map">
			<Countries map={map} />
			<Figure title={map.title} deck={words('deck')} svg={map.svg} svgNarrow={map.svgNarrow} alt={map.alt}>
				<DataTable
					caption={words('caption')}
					rows={counties.length > 1 ? rows : shown}
					rowKey={({ county }) => county}
					tone={({ county }) => (county === '' ? 'sum' : undefined)}
					columns={[
						{ key: 'county', head: words('county'), cell: ({ name }) => name },
						{
							...{ key: 'answered', head: words('answered'), align: 'right', fold: 'figure' },
							cell: ({ answered, places }) => `${format.number(answered)} / ${format.number(places)}`,
						},
						...(counted
							? [
									{
										...{ key: 'atLeast', head: words('atLeast') },
										...{ align: 'right' as const, strong: true, fold: 'figure' as const },
										cell: ({ atLeast }: (typeof rows)[number]) =>
											atLeast === null ? '–' : format.number(atLeast),
									},
									{
										...{ key: 'perThousand', head: words('perThousand') },
										...{ align: 'right' as const, fold: 'figure' as const },
										cell: ({ perThousand }: (typeof rows)[number]) => rate(perThousand),
									},
								]
							: []),
						{
							...{ key: 'middle', head: words('middle'), align: 'right', fold: 'figure' },
							cell: ({ middle }) => write(middle),
						},
						{
							...{ key: 'silent', head: words('silent'), align: 'right' },
							cell: ({ withheld, notCounted, noAnswer }) =>
								[withheld, notCounted, noAnswer].map((one) => format.number(one)).join(' / '),
						},
					]}
				/>
			</Figure>
		</div>
	)
}

/** Where several countries are compared, the map is of one; the rest of what was chosen stays. */
function Countries({ map: { country, countries } }: Pick<Compared, 'map'>) {
	const words = useTranslations('comparison')
	const [asked] = useSearchParams()
	if (countries.length < 2) return null
	const to = (other: string) => {
		const next = new URLSearchParams(asked)
		next.set('map', other)
		return `/comparison?${next}#map`
	}
	return (
		<FilterLinks
			label={words('map.countries')}
			filters={countries.map(({ country: one, answered }) => ({
				...{ to: to(one), current: one === country },
				label: words('map.country', { country: words(`countries.${one}`), answered: String(answered) }),
			}))}
		/>
	)
}
