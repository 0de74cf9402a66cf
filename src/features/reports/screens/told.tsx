import { useTranslations } from 'use-intl'
import type { Instant } from '../../../foundation/plain-date.ts'
import { Section } from '../../../ui/page.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { NextStep } from '../rules/facts.ts'

type ToldProps = {
	said: {
		readonly comment: string
		readonly decision: NextStep | null
		readonly toldBy: string | null
		readonly toldAt: Instant | null
	}
	isFrozen: boolean
}

/** What was said, to read. */
export function Told({ said: { comment, decision, toldBy, toldAt }, isFrozen }: ToldProps) {
	const words = useTranslations('reports.item')
	const round = useTranslations('reports.round')
	const decisions = useTranslations('reports.decisions')
	const format = useFormat()
	return (
		<Section title={round('comment')}>
			<p className="reading">{comment === '' ? round('noComment') : comment}</p>
			{decision === null ? null : <p>{round('next', { decision: decisions(decision) })}</p>}
			{toldBy === null || toldAt === null ? null : (
				<p className="quiet small">{words('toldBy', { name: toldBy, day: format.moment(toldAt) })}</p>
			)}
			{isFrozen ? <p className="quiet">{words('frozen')}</p> : null}
		</Section>
	)
}
