import { useTranslations } from 'use-intl'
import type { PlaceTrend } from '../../queries/comparison/place-trend.ts'

/** What those that a municipality is compared with are called. */
export function useBesideName({ groups, beside, county, place }: PlaceTrend): string {
	const words = useTranslations('comparison.countries')
	if (beside === 'county') return county
	return groups.find(({ id }) => id === beside)?.name ?? words(place.country)
}
