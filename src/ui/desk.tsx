import { Button } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useFrame } from './frame.tsx'
import { type ButtonKind, variantOf } from './links.tsx'

/** Rows at a desk, each done with in one tap. */
export function DeskList({ label, children }: { label: string; children: ReactNode }) {
	return (
		<ul className="desk-list" aria-label={label}>
			{children}
		</ul>
	)
}

export function DeskRow({
	what,
	note,
	children,
}: {
	what: ReactNode
	note?: ReactNode
	children: ReactNode
}) {
	return (
		<li className="desk-row">
			<div className="desk-what">
				{what}
				{note === undefined ? null : <small>{note}</small>}
			</div>
			<div className="desk-do">{children}</div>
		</li>
	)
}

type TapProps = {
	to: string
	name: string
	values: Readonly<Record<string, string>>
	kind?: ButtonKind
	/** What a screen reader says after the word: whom it is about. */
	whom: string
	focused?: boolean
	children: ReactNode
}

/** A form of one large button: posts what it stands for, and takes the focus when the page before it says so. */
export function Tap({ to, name, values, kind = 'secondary', whom, focused = false, children }: TapProps) {
	const { onceId } = useFrame()
	return (
		<form method="post" action={to}>
			<input type="hidden" name="intent" value={name} />
			<input type="hidden" name="onceId" value={onceId} />
			{Object.entries(values).map(([field, value]) => (
				<input key={field} type="hidden" name={field} value={value} />
			))}
			<Button type="submit" variant={variantOf(kind)} autoFocus={focused}>
				{children}
				<span className="unseen"> {whom}</span>
			</Button>
		</form>
	)
}
