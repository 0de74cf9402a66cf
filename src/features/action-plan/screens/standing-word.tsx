import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { StatusWord } from '../../../ui/marks.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { ReaderMeasurement } from '../../indicators/index.ts'
import { useFigures } from './use-figures.ts'

/** The status with its why; worse than the base is as loud whatever the first word is. One set by hand shows both. */
export function StandingWord({
	indicator,
	children,
}: {
	indicator: ReaderMeasurement
	children?: ReactNode
}) {
	const words = useTranslations('indicators')
	const names = useTranslations('ui.status')
	const format = useFormat()
	const figures = useFigures()
	const { shown, status, wrongWay, override } = indicator.standing
	const byHand =
		override === null ? null : (
			<span className="small quiet">
				{words('byHand', { day: format.dayFull(override.on), by: override.by, reason: override.reason })}
			</span>
		)
	const why = (
		<>
			{override === null ? null : (
				<>
					{byHand}
					<br />
					{words('computed', { status: names(status) })},{' '}
				</>
			)}
			{figures.reason(indicator)}
			{children === undefined ? null : (
				<>
					<br />
					{children}
				</>
			)}
		</>
	)
	if (indicator.withheld && shown === 'no-data') return <span className="small quiet">{why}</span>
	if (wrongWay && shown === 'not-reached') {
		return (
			<span className="stack-8">
				<StatusWord status="wrong-way" />
				<StatusWord status={shown} why={why} />
			</span>
		)
	}
	return <StatusWord status={shown} why={why} />
}
