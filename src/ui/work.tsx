import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { type ButtonKind, ButtonLink } from './links.tsx'
import { ProtectedWord, Tone } from './marks.tsx'

type BandProps = { title: string; count?: number; note?: string; children: ReactNode }

/** Today, this week, waiting for others: a heading with what it holds, and its rows. */
export function Band({ title, count, note, children }: BandProps) {
	const words = useTranslations('ui')
	const holds = count === undefined ? null : words('things', { count })
	return (
		<section className="work-band">
			<div className="work-band-head">
				<h2>{title}</h2>
				{holds === null && note === undefined ? null : <span>{[holds, note].filter(Boolean).join(' ')}</span>}
			</div>
			{children}
		</section>
	)
}

type WorkAction = { to: string; label: string; kind?: ButtonKind }

type WorkRowProps = {
	when: ReactNode
	whenNote?: ReactNode
	/** Overdue or due today by law: red, with a sign. */
	urgent?: boolean
	what: ReactNode
	marks?: ReactNode
	whom?: ReactNode
	protectedPerson?: boolean
	why: ReactNode
	action: WorkAction
}

/** When · what and for whom · why now · one button. */
export function WorkRow(props: WorkRowProps) {
	const { when, whenNote, urgent = false, what, marks, whom, protectedPerson = false, why, action } = props
	return (
		<div className="work-row">
			<div className="work-when">
				{urgent ? <Tone kind="danger">{when}</Tone> : when}
				{whenNote === undefined ? null : <small>{whenNote}</small>}
			</div>
			<div className="work-what">
				<b>{what}</b>
				{marks}
				<span className="whom">{protectedPerson ? <ProtectedWord /> : whom}</span>
			</div>
			<p className="work-why">{why}</p>
			<div className="work-do">
				<ButtonLink to={action.to} kind={action.kind ?? 'secondary'}>
					{action.label}
				</ButtonLink>
			</div>
		</div>
	)
}

/** Next steps in order, each with what it needs. */
export function Steps({ children }: { children: ReactNode }) {
	return <ol className="steps">{children}</ol>
}

type StepProps = { what: ReactNode; marks?: ReactNode; why?: ReactNode; action?: ReactNode }

export function Step({ what, marks, why, action }: StepProps) {
	return (
		<li className="step">
			<div className="step-what">
				<b>{what}</b>
				{marks}
			</div>
			{why === undefined ? null : <p className="step-why">{why}</p>}
			{action === undefined ? null : <div className="step-do">{action}</div>}
		</li>
	)
}
