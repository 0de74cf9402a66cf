import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { DoneBar } from './done-bar.tsx'
import { useFrame } from './frame.tsx'
import { Way } from './way.tsx'

type Crumb = { to?: string; label: string }

type PageHeadProps = {
	title: string
	crumbs?: readonly Crumb[]
	/** Small line above the title, e.g. the date. */
	kicker?: ReactNode
	/** One sentence that says how things stand; the date in `<b>`. */
	state?: ReactNode
	actions?: ReactNode
}

export function PageHead({ title, crumbs, kicker, state, actions }: PageHeadProps) {
	const words = useTranslations('ui')
	const { municipality } = useFrame()
	return (
		<>
			<title>{[title, municipality?.name, 'Bofast'].filter(Boolean).join(' – ')}</title>
			<Done />
			{crumbs === undefined ? null : (
				<nav aria-label={words('crumbs')} className="crumbs">
					<ol>
						{crumbs.map((crumb) => (
							<li key={crumb.label}>
								{crumb.to === undefined ? crumb.label : <Way to={crumb.to}>{crumb.label}</Way>}
							</li>
						))}
					</ol>
				</nav>
			)}
			<header className="page-head">
				<div className="page-head-text">
					{kicker === undefined ? null : <p className="kicker">{kicker}</p>}
					<h1>{title}</h1>
					{state === undefined ? null : <p className="state">{state}</p>}
				</div>
				{actions === undefined ? null : <div className="actions">{actions}</div>}
			</header>
		</>
	)
}

/** What the form before this page did, said once at the top. */
function Done() {
	const { done } = useFrame()
	const words = useTranslations()
	if (done === null || !isDoneKey(done, words)) return null
	return <DoneBar>{words(done)}</DoneBar>
}

type DoneKey = 'done.saved'

/** Only words of ours are said: the address line is anybody's. */
function isDoneKey(key: string, words: ReturnType<typeof useTranslations<never>>): key is DoneKey {
	return /(?:^|\.)done\.[A-Za-z-]+$/.test(key) && words.has(key as DoneKey)
}

type SectionProps = {
	title: ReactNode
	note?: ReactNode
	aside?: ReactNode
	level?: 2 | 3
	id?: string
	children: ReactNode
}

export function Section({ title, note, aside, level = 2, id, children }: SectionProps) {
	const Heading = level === 2 ? 'h2' : 'h3'
	return (
		<section className="section" id={id}>
			<div className="section-head">
				<Heading>
					{title}
					{note === undefined ? null : <span className="section-note">{note}</span>}
				</Heading>
				{aside === undefined ? null : <div className="section-aside">{aside}</div>}
			</div>
			{children}
		</section>
	)
}

export function Columns({
	wide = 'even',
	children,
}: {
	wide?: 'left' | 'chart' | 'even'
	children: ReactNode
}) {
	return <div className={wide === 'even' ? 'columns' : `columns columns-${wide}`}>{children}</div>
}

/** Columns of facts under a page's head. */
export function Facts({ children }: { children: ReactNode }) {
	return <dl className="facts">{children}</dl>
}

export function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
	return (
		<div className="fact">
			<dt>{label}</dt>
			<dd>{children}</dd>
		</div>
	)
}

type Labelled = { label: string; value: ReactNode }

/** A few large values side by side. */
export function KeyLine({ items }: { items: readonly Labelled[] }) {
	return (
		<dl className="key-line">
			{items.map((item) => (
				<div key={item.label}>
					<dt>{item.label}</dt>
					<dd>{item.value}</dd>
				</div>
			))}
		</dl>
	)
}

export function DefinitionRows({ rows }: { rows: readonly Labelled[] }) {
	return (
		<dl className="rows">
			{rows.map((row) => (
				<Row key={row.label} label={row.label} value={row.value} />
			))}
		</dl>
	)
}

function Row({ label, value }: Labelled) {
	return (
		<>
			<dt>{label}</dt>
			<dd>{value}</dd>
		</>
	)
}

type DisclosureProps = {
	summary: ReactNode
	/** Open from the start: a form within was refused, and what it says must be seen. */
	open?: boolean
	children: ReactNode
}

export function Disclosure({ summary, open = false, children }: DisclosureProps) {
	return (
		<details className="disclosure" open={open}>
			<summary>{summary}</summary>
			<div className="disclosure-body">{children}</div>
		</details>
	)
}

export function Source({ children }: { children: ReactNode }) {
	return <p className="source">{children}</p>
}
