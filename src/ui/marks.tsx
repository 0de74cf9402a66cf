import {
	ArrowRightIcon,
	ArrowUndoIcon,
	CalendarIcon,
	CheckmarkCircleFillIcon,
	ChildEyesIcon,
	CircleBrokenIcon,
	CircleIcon,
	ExclamationmarkTriangleFillIcon,
	HourglassTopFilledIcon,
	MinusCircleIcon,
	PadlockLockedIcon,
	PauseIcon,
	XMarkOctagonIcon,
} from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

export type IndicatorStatus =
	| 'wrong-way'
	| 'not-reached'
	| 'behind'
	| 'on-track'
	| 'reached'
	| 'no-data'
	| 'no-target'
	| 'not-due'
export type ActivityStatus = 'ongoing' | 'done' | 'late' | 'not-started' | 'stopped'
export type Status = IndicatorStatus | ActivityStatus

const icons: Record<Status, typeof ArrowRightIcon> = {
	'wrong-way': ArrowUndoIcon,
	'not-reached': XMarkOctagonIcon,
	behind: HourglassTopFilledIcon,
	'on-track': ArrowRightIcon,
	reached: CheckmarkCircleFillIcon,
	'no-data': CircleBrokenIcon,
	'no-target': MinusCircleIcon,
	'not-due': CalendarIcon,
	ongoing: ArrowRightIcon,
	done: CheckmarkCircleFillIcon,
	late: HourglassTopFilledIcon,
	'not-started': CircleIcon,
	stopped: PauseIcon,
}

const colours: Record<Status, string> = {
	'wrong-way': 'status-filled',
	'not-reached': 'is-danger',
	behind: 'is-warning',
	'on-track': 'is-on-track',
	reached: 'is-success',
	'no-data': 'is-quiet',
	'no-target': 'is-quiet',
	'not-due': 'is-quiet',
	ongoing: 'is-accent',
	done: 'is-success',
	late: 'is-warning',
	'not-started': 'is-quiet',
	stopped: 'is-quiet',
}

type StatusWordProps = { status: Status; why?: ReactNode; inline?: boolean }

/** Sign and word of a status, followed by why. Only the wrong way is filled, so that it is found in a grey print too. */
export function StatusWord({ status, why, inline = false }: StatusWordProps) {
	const words = useTranslations('ui.status')
	const Icon = icons[status]
	if (status === 'wrong-way') {
		return (
			<span className="status-stack">
				<span className="status-filled">
					<Icon aria-hidden fontSize="1rem" />
					{words(status)}
				</span>
				{why === undefined ? null : <span className="status-why">{why}</span>}
			</span>
		)
	}
	return (
		<span className={inline ? 'status inline' : 'status'}>
			<Icon aria-hidden className={colours[status]} fontSize="1.125rem" />
			<span className="status-body">
				<span className={`status-word ${colours[status]}`}>{words(status)}</span>
				{why === undefined ? null : <span className="status-why">{why}</span>}
			</span>
		</span>
	)
}

/** "1 fel väg · 3 efter planen": only what there is. */
export function StatusSummary({ counts }: { counts: readonly { status: Status; count: number }[] }) {
	const words = useTranslations('ui.counted')
	return (
		<ul className="status-summary">
			{counts
				.filter(({ count }) => count > 0)
				.map(({ status, count }) => {
					const Icon = icons[status]
					return (
						<li key={status} className={`tone ${colours[status]}`}>
							<Icon aria-hidden fontSize="1.125rem" />
							{words(status, { count })}
						</li>
					)
				})}
		</ul>
	)
}

/** Children carry a word, never a colour alone. */
export function ChildWord({ count, children }: { count?: number; children?: ReactNode }) {
	const words = useTranslations('ui')
	return (
		<span className="child-word">
			<ChildEyesIcon aria-hidden fontSize="1rem" />
			{children ?? words('children', { count: count ?? 1 })}
		</span>
	)
}

export function UnknownChildWord() {
	const words = useTranslations('ui')
	return <ChildWord>{words('childrenUnknown')}</ChildWord>
}

/** Instead of a name, wherever a name would stand. */
export function ProtectedWord() {
	const words = useTranslations('ui')
	return (
		<span className="protected-word">
			<PadlockLockedIcon aria-hidden fontSize="1rem" />
			{words('protectedPerson')}
		</span>
	)
}

/** Beside every rule that was not read in the statute itself; `source` beside what no statute says. */
export function Unverified({ of = 'law' }: { of?: 'law' | 'source' }) {
	const words = useTranslations('ui')
	return (
		<span className="unverified" title={words(of === 'law' ? 'unverifiedWhy' : 'unverifiedSourceWhy')}>
			{words(of === 'law' ? 'unverified' : 'unverifiedSource')}
		</span>
	)
}

export type ToneKind = 'danger' | 'warning' | 'success' | 'quiet'

const signs: Record<ToneKind, typeof ArrowRightIcon | null> = {
	danger: ExclamationmarkTriangleFillIcon,
	warning: ExclamationmarkTriangleFillIcon,
	success: CheckmarkCircleFillIcon,
	quiet: null,
}

/** A short text that someone must notice, with a sign beside its colour. */
export function Tone({ kind, icon, children }: { kind: ToneKind; icon?: ReactNode; children: ReactNode }) {
	const Sign = signs[kind]
	return (
		<span className={`tone is-${kind}`}>
			{icon ?? (Sign === null ? null : <Sign aria-hidden fontSize="1rem" />)}
			<span>{children}</span>
		</span>
	)
}

export function CostClass({ value }: { value: 1 | 2 | 3 }) {
	const words = useTranslations('ui')
	return (
		<span className="cost">
			<span className="cost-boxes" aria-hidden>
				{[1, 2, 3].map((box) => (
					<i key={box} className={box <= value ? 'full' : undefined} />
				))}
			</span>
			{value} · {words(`costClass.class-${value}`)}
		</span>
	)
}

/** A value that somebody wrote, apart from those that were counted. */
export function Typed({ children }: { children: ReactNode }) {
	const words = useTranslations('ui')
	return (
		<span className="typed">
			{children} <small>{words('typed')}</small>
		</span>
	)
}
