import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { CaseFile } from './case-types.ts'

const b = (chunks: ReactNode) => <b>{chunks}</b>

/** One sentence that says how things stand, with the day that matters in bold. */
export function CaseState({ file }: { file: Pick<CaseFile, 'closedOn' | 'outcome' | 'course' | 'debtOre'> }) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const { closedOn, outcome, course, debtOre } = file
	if (closedOn !== null && outcome !== null) {
		return words.rich('state.closed', { b, day: format.day(closedOn), outcome: words(`outcomes.${outcome}`) })
	}
	return (
		<>
			<Now course={course} />
			{debtOre === null ? null : ` ${words('state.debt', { debt: format.amount(ore(debtOre)) })}`}
		</>
	)
}

function Now({ course }: Pick<CaseFile, 'course'>) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const { nearest, clock, recovery } = course
	const left = (day: PlainDate) => `${format.day(day)} · ${format.relative(day)}`
	if (clock.state === 'executed') return words.rich('state.executed', { b, day: format.day(clock.on) })
	if (nearest !== null) return words.rich(`state.nearest.${nearest.id}`, { b, day: left(nearest.on) })
	if (clock.state === 'stopped') {
		return words.rich('state.stopped', { b, by: words(`stoppedBy.${clock.by}`), day: format.day(clock.on) })
	}
	if (recovery.state === 'over') return words.rich('state.over', { b, day: format.day(recovery.lastDay) })
	if (clock.state === 'over') return words('state.decided')
	if (recovery.state === 'not-started') {
		return words(recovery.unknown.includes('service') ? 'state.serviceUnknown' : 'state.postingUnknown')
	}
	return words('state.none')
}
