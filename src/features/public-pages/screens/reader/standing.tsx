import {
	ArrowRightIcon,
	ArrowUndoIcon,
	CalendarIcon,
	CheckmarkCircleFillIcon,
	CircleBrokenIcon,
	CircleIcon,
	HourglassTopFilledIcon,
	MinusCircleIcon,
	PauseIcon,
	XMarkOctagonIcon,
} from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import type { Activity, Indicator } from '../../queries/reading.ts'

type Status = Indicator['status'] | Activity['status']

const looks: Readonly<Record<Status, readonly [sign: typeof ArrowRightIcon, look: string]>> = {
	'wrong-way': [ArrowUndoIcon, 'filled'],
	'not-reached': [XMarkOctagonIcon, 'bad'],
	behind: [HourglassTopFilledIcon, 'behind'],
	'on-track': [ArrowRightIcon, 'good'],
	reached: [CheckmarkCircleFillIcon, 'done'],
	'no-data': [CircleBrokenIcon, 'quiet'],
	'no-target': [MinusCircleIcon, 'quiet'],
	'not-due': [CalendarIcon, 'quiet'],
	withheld: [CircleBrokenIcon, 'quiet'],
	ongoing: [ArrowRightIcon, 'good'],
	done: [CheckmarkCircleFillIcon, 'done'],
	late: [HourglassTopFilledIcon, 'behind'],
	'not-started': [CircleIcon, 'quiet'],
	stopped: [PauseIcon, 'quiet'],
}

/** Sign and word; only the wrong way is filled, so that it is found in a grey print too. */
export function StatusWord({ status }: { status: Status }) {
	const words = useTranslations('publicPages.status')
	const [Sign, look] = looks[status]
	return (
		<span className={`status ${look}`}>
			<Sign aria-hidden fontSize="1.1em" />
			{words(status)}
		</span>
	)
}

/** Loudest first: the order in which indicators are told. */
export const loudestFirst: readonly Indicator['status'][] = [
	'wrong-way',
	'not-reached',
	'behind',
	'on-track',
	'reached',
	'no-data',
	'no-target',
	'not-due',
	'withheld',
]

/** "1 går fel väg, 3 ligger efter planen": only what there is. */
export function useCountedStatuses() {
	const words = useTranslations('publicPages.counted')
	return (indicators: readonly Pick<Indicator, 'status'>[]): string =>
		loudestFirst
			.flatMap((status) => {
				const count = indicators.filter((one) => one.status === status).length
				return count === 0 ? [] : [words(status, { count: String(count) })]
			})
			.join(', ')
}
