import type { PlainDate } from '../foundation/plain-date.ts'
import { useFormat } from './use-format.ts'

type DayTextProps = {
	day: PlainDate
	/** `late`: something was due that day; `ago`: something happened then. */
	relative?: 'late' | 'ago'
	weekday?: boolean
	year?: boolean
}

/** "tor 15 okt 2026 · 3 dagar kvar" */
export function DayText({ day, relative, weekday = true, year = true }: DayTextProps) {
	const format = useFormat()
	return (
		<time dateTime={day}>
			{format.day(day, { weekday, year })}
			{relative === undefined ? null : ` · ${format.relative(day, relative)}`}
		</time>
	)
}
