import { useTranslations } from 'use-intl'
import { Unverified } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Board } from './flow-types.ts'

/** Whether no more are acutely homeless than come to a home in a usual month, and by which rule. */
export function FunctionalZero({ zero }: { zero: NonNullable<Board['functionalZero']> }) {
	const words = useTranslations('homelessness.flow.functionalZero')
	const format = useFormat()
	const { reached, heldMonths: months, active, threshold, parameters } = zero
	const b = (text: React.ReactNode) => <b>{text}</b>
	return (
		<Section title={words('title')}>
			<p>{words.rich(reached ? 'reached' : 'notReached', { b, months })}</p>
			<p className="quiet small">
				{words('rule', {
					...{ active: format.number(active), threshold: format.number(threshold, 1) },
					average: String(parameters.averageOverMonths),
					...{ least: String(parameters.smallestThreshold), needed: String(parameters.heldForMonths) },
				})}{' '}
				<Unverified /> {words('beside')}
			</p>
		</Section>
	)
}
