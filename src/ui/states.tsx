import { CalendarIcon, CheckmarkCircleFillIcon, ClockDashedIcon, XMarkOctagonIcon } from '@navikt/aksel-icons'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Instant } from '../foundation/plain-date.ts'
import { Tone } from './marks.tsx'
import { DefinitionRows } from './page.tsx'
import { useFormat } from './use-format.ts'
import { Way } from './way.tsx'

type VersionKind = 'in-force' | 'draft' | 'coming' | 'past'
type VersionBannerProps = { kind: VersionKind; aside?: ReactNode; children: ReactNode }

const signs = { 'in-force': CheckmarkCircleFillIcon, coming: CalendarIcon, past: ClockDashedIcon }

/** What is in force, what is a draft, what is to come and what was replaced never look alike. */
export function VersionBanner({ kind, aside, children }: VersionBannerProps) {
	const words = useTranslations('ui')
	const Sign = kind === 'draft' ? null : signs[kind]
	return (
		<div className={`version-banner ${kind}`}>
			{Sign === null ? (
				<span className="stamp">{words('draft')}</span>
			) : (
				<Sign aria-hidden fontSize="1.375rem" />
			)}
			<p>{children}</p>
			{aside === undefined ? null : <div className="aside">{aside}</div>}
		</div>
	)
}

/** Figures that were read from a copy that lags say when they were so; of those that hold now nothing is said. */
export function AsOf({ at }: { at: Instant | null }) {
	const words = useTranslations('ui')
	const format = useFormat()
	return at === null ? null : <p className="quiet">{words('asOf', { moment: format.moment(at) })}</p>
}

/** A draft's edge along all that it says, so that no part of it looks decided. */
export function DraftEdge({ children }: { children: ReactNode }) {
	return <div className="draft-edge">{children}</div>
}

type ReceiptProps = {
	number: string
	title: string
	deck?: ReactNode
	rows: readonly { label: string; value: ReactNode }[]
	children?: ReactNode
}

/** Proof of what was sent: the title says it arrived, the number is what one quotes later. */
export function Receipt({ number, title, deck, rows, children }: ReceiptProps) {
	return (
		<section className="receipt">
			<Tone kind="success" icon={<CheckmarkCircleFillIcon aria-hidden fontSize="1.25rem" />}>
				{title}
			</Tone>
			<h2 className="receipt-number">{number}</h2>
			{deck === undefined ? null : <p className="quiet small">{deck}</p>}
			<DefinitionRows rows={rows} />
			{children === undefined ? null : <div className="receipt-more stack-24">{children}</div>}
		</section>
	)
}

export function Callout({
	kind,
	title,
	children,
}: {
	kind: 'warning' | 'info'
	title: string
	children: ReactNode
}) {
	const titleId = useId()
	// No heading: it stands wherever it is needed, on any level of a page.
	return (
		<div className={`callout ${kind}`} role="note" aria-labelledby={titleId}>
			<p className="callout-title" id={titleId}>
				{title}
			</p>
			<div className="callout-body stack-8">{children}</div>
		</div>
	)
}

export function EmptyState({
	title,
	action,
	children,
}: {
	title: string
	action?: ReactNode
	children?: ReactNode
}) {
	return (
		<div className="empty">
			<h2>{title}</h2>
			{children === undefined ? null : <p>{children}</p>}
			{action === undefined ? null : <div className="do">{action}</div>}
		</div>
	)
}

export type RefusalItem = { text: ReactNode; met?: boolean; to?: string; linkText?: string }

type RefusalBoxProps = {
	title: string
	items: readonly RefusalItem[]
	/** What was just asked and refused: whoever asked is taken here. */
	to?: unknown
}

/** The rule that said no: what is missing, what is already there, and where to mend it. */
export function RefusalBox({ title, items, to }: RefusalBoxProps) {
	const box = useRef<HTMLElement>(null)
	useEffect(() => {
		if (to !== undefined) box.current?.focus()
	}, [to])
	return (
		<section className="refusal" role="alert" ref={box} tabIndex={-1}>
			<h2>{title}</h2>
			<ul>
				{items.map((item, place) => (
					<li key={item.to ?? `${title}-${place}`}>
						{item.met === true ? (
							<CheckmarkCircleFillIcon aria-hidden className="is-success" fontSize="1.25rem" />
						) : (
							<XMarkOctagonIcon aria-hidden className="is-danger" fontSize="1.25rem" />
						)}
						<span>{item.text}</span>
						{item.to === undefined ? null : <Way to={item.to}>{item.linkText}</Way>}
					</li>
				))}
			</ul>
		</section>
	)
}
