import { useLocale, useTranslations } from 'use-intl'
import type { Locale } from '../../../../platform/words/locales.ts'
import { TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { PlaceTrend } from '../../queries/comparison/place-trend.ts'
import { writerOf } from '../../words/comparison/write-value.ts'
import { useBesideName } from './use-beside-name.ts'

type ProfileProps = { page: PlaceTrend; trend: NonNullable<PlaceTrend['trend']> }

/** Every shared measure of the latest year: the municipality, the middle, and what lies between them. */
export function ProfilePart({ page, trend: { latest, profile } }: ProfileProps) {
	const words = useTranslations('comparison')
	const locale = useLocale() as Locale
	const format = useFormat()
	const group = useBesideName(page)
	if (profile.length === 0) return null
	return (
		<Section
			title={words('trend.profile', { year: String(latest) })}
			note={words('trend.profileNote', { group })}
		>
			<DataTable
				caption={words('trend.profile', { year: String(latest) })}
				rows={profile}
				rowKey={({ key }) => key}
				columns={[
					{
						...{ key: 'measure', head: words('trend.measure'), width: '34%' },
						cell: ({ key, name }) => (
							<TextLink to={`/comparison/places/${page.place.id}?definition=${key}&beside=${page.beside}`}>
								{name}
							</TextLink>
						),
					},
					{
						...{ key: 'own', head: words('trend.own'), align: 'right', strong: true, fold: 'figure' },
						cell: ({ value, measure }) => (value === null ? '–' : writerOf(locale, measure)(value)),
					},
					{
						...{ key: 'middle', head: words('trend.middle'), align: 'right', fold: 'figure' },
						cell: ({ middle, measure }) => (middle === null ? '–' : writerOf(locale, measure)(middle)),
					},
					{
						...{ key: 'of', head: words('trend.of'), align: 'right', fold: 'figure' },
						cell: ({ of }) => format.number(of),
					},
					{
						...{ key: 'against', head: words('ranking.against') },
						cell: ({ against, because }) => {
							if (because !== null) return words(`beside.reasons.${because}`)
							return against === null ? '–' : words(`ranking.${against}`)
						},
					},
				]}
			/>
		</Section>
	)
}
