import { useTranslations } from 'use-intl'
import { FilterLinks } from '../../../../ui/links.tsx'

type YearLinksProps = {
	readonly page: string
	readonly year: number
	readonly firstYear: number
	readonly thisYear: number
}
const yearsOffered = 6

/** The years of a board, the latest last. */
export function YearLinks({ page, year, firstYear, thisYear }: YearLinksProps) {
	const words = useTranslations('evictionPrevention.outcomes.boards')
	const from = Math.max(firstYear, thisYear - yearsOffered + 1)
	return (
		<div className="section">
			<FilterLinks
				label={words('year')}
				filters={Array.from({ length: thisYear - from + 1 }, (_, at) => from + at).map((one) => ({
					to: `${page}?year=${one}`,
					label: String(one),
					current: one === year,
				}))}
			/>
		</div>
	)
}
