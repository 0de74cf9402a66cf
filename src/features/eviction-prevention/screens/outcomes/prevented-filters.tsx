import { useTranslations } from 'use-intl'
import { FilterLinks } from '../../../../ui/links.tsx'
import type { PreventedBoard } from './outcome-types.ts'
import { preventedAddress } from './prevented-address.ts'

const checks = [90, 180, 365] as const
const stages = ['arrears-notice', 'termination-served', 'enforcement-applied', 'early'] as const
const yearsOffered = 6

/** Which year, which check, and which stage the sentence and the chart tell about. */
export function PreventedFilters({ board }: { board: PreventedBoard }) {
	const words = useTranslations('evictionPrevention.outcomes.prevented')
	const years = board.years.slice(0, yearsOffered).toSorted((a, b) => a - b)
	return (
		<div className="section stack-8">
			<FilterLinks
				label={words('years')}
				filters={years.map((year) => ({
					to: preventedAddress(board, { year }),
					label: String(year),
					current: year === board.year,
				}))}
			/>
			<FilterLinks
				label={words('check')}
				filters={checks.map((days) => ({
					to: preventedAddress(board, { days }),
					label: words('days', { days }),
					current: days === board.days,
				}))}
			/>
			<FilterLinks
				label={words('stageInChart')}
				filters={stages.map((stage) => ({
					to: preventedAddress(board, { stage }),
					label: words(`stages.${stage}`),
					current: stage === board.stage,
				}))}
			/>
		</div>
	)
}
