import { Button } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { useTranslations } from 'use-intl'
import { isHere, Way } from './way.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

/** Aksel's variants by what the button means on a page that has one primary action. */
export function variantOf(kind: ButtonKind) {
	return ({ primary: 'primary', secondary: 'secondary', quiet: 'tertiary', danger: 'danger' } as const)[kind]
}

type ButtonLinkProps = {
	to: string
	kind?: ButtonKind
	icon?: ReactNode
	/** The address gives a file: the browser fetches it by itself. */
	file?: boolean
	children: ReactNode
}

/** A step to another page that looks like a button: it is a link, so it opens in a new tab like one. */
export function ButtonLink({ to, kind = 'secondary', icon, file = false, children }: ButtonLinkProps) {
	return (
		<Button
			as={Link}
			role="link"
			to={to}
			reloadDocument={file}
			variant={variantOf(kind)}
			size="small"
			icon={icon}
		>
			{children}
		</Button>
	)
}

export function TextLink({ to, children }: { to: string; children: ReactNode }) {
	return <Way to={to}>{children}</Way>
}

/** "Förklara": how a number came to be. */
export function Explain({ to }: { to: string }) {
	const words = useTranslations('ui')
	return (
		<Way to={to} className="small">
			{words('explain')}
		</Way>
	)
}

type Tab = {
	to: string
	label: string
	count?: number /** One stands on a page below this one. */
	above?: boolean
}

/** One tab after the other is looked at where one stands: what is above stays where it was. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
	const { pathname } = useLocation()
	return (
		<nav aria-label={label} className="tabs">
			{tabs.map(({ to, label: name, count, above = false }) => (
				<Way
					key={to}
					to={to}
					preventScrollReset
					aria-current={above ? 'true' : isHere(pathname, to, true) ? 'page' : undefined}
				>
					{name}
					{count === undefined ? null : <span className="count"> {count}</span>}
				</Way>
			))}
		</nav>
	)
}

type Filter = { to: string; label: string; current?: boolean }

/** Choices that are links, so that they work without script and can be shared. `current` is told by the address if not given. */
export function FilterLinks({ label, filters }: { label: string; filters: readonly Filter[] }) {
	const { pathname, search } = useLocation()
	return (
		<nav aria-label={label} className="chips">
			{filters.map((filter) => (
				<Way
					key={filter.to}
					to={filter.to}
					aria-current={(filter.current ?? filter.to === pathname + search) ? 'true' : undefined}
				>
					{filter.label}
				</Way>
			))}
		</nav>
	)
}
