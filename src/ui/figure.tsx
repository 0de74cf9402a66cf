import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Explain } from './links.tsx'
import { Source } from './page.tsx'

type FigureProps = {
	/** The finding, not the subject. */
	title: string
	deck: string
	/** Drawn on the server by our own chart code. */
	svg: string
	/** The same drawn for a phone, where the wide one's letters would be too small. */
	svgNarrow?: string
	/** What the drawing shows, for those who do not see it. */
	alt: string
	source?: ReactNode
	explainTo?: string
	/** 3 where the figure stands inside a section with its own heading. */
	level?: 2 | 3
	/** The figures as a table: every chart has one. */
	children: ReactNode
}

export function Figure({
	title,
	deck,
	svg,
	svgNarrow,
	alt,
	source,
	explainTo,
	level = 2,
	children,
}: FigureProps) {
	const Heading = level === 2 ? 'h2' : 'h3'
	return (
		<figure className="figure">
			<figcaption>
				<div className="figure-head">
					<Heading className="figure-title">{title}</Heading>
					{explainTo === undefined ? null : <Explain to={explainTo} />}
				</div>
				<p className="figure-deck">{deck}</p>
			</figcaption>
			{svgNarrow === undefined ? (
				<Drawing svg={svg} alt={alt} />
			) : (
				<>
					<div className="only-wide">
						<Drawing svg={svg} alt={alt} />
					</div>
					<div className="only-narrow">
						<Drawing svg={svgNarrow} alt={alt} />
					</div>
				</>
			)}
			{source === undefined ? null : <Source>{source}</Source>}
			<div className="figure-table">{children}</div>
		</figure>
	)
}

/** A drawing of our own chart code with its words. */
export function Drawing({ svg, alt }: { svg: string; alt: string }) {
	return (
		<div className="figure-drawing" role="img" aria-label={alt} dangerouslySetInnerHTML={{ __html: svg }} />
	)
}

type SparklineProps = {
	/** One a year, oldest first; null = no outcome that year. */
	values: readonly (number | null)[]
	/** Which of them is the base year. */
	baseIndex?: number
	target?: number | null
	tone?: 'danger'
	label: string
}

const width = 104
const height = 30
const inset = 5

/** ● outcome · ○ base year · ◇ target, with the target's level dotted. Numbers stand in the table beside it. */
export function Sparkline({ values, baseIndex, target = null, tone, label }: SparklineProps) {
	const known = values.filter((value) => value !== null)
	if (known.length < 2) return null
	const all = target === null ? known : [...known, target]
	const low = Math.min(...all)
	const span = Math.max(...all) - low || 1
	const right = target === null ? width - inset : width - 24
	const x = (place: number) => inset + (place * (right - inset)) / Math.max(1, values.length - 1)
	const y = (value: number) => height - inset - ((value - low) / span) * (height - 2 * inset)
	const points = values.flatMap((value, place) =>
		value === null ? [] : [{ x: x(place), y: y(value), place }],
	)
	const last = points.at(-1)
	const base = points.find((point) => point.place === baseIndex)
	return (
		<svg
			className={tone === undefined ? 'sparkline' : `sparkline tone-${tone}`}
			width={width}
			height={height}
			viewBox={`0 0 ${width} ${height}`}
			role="img"
			aria-label={label}
		>
			{target === null ? null : (
				<>
					<line
						x1={inset - 3}
						x2={width - 9}
						y1={y(target)}
						y2={y(target)}
						stroke="var(--ax-neutral-500)"
						strokeWidth="1.5"
						strokeDasharray="1.5 3"
					/>
					<path
						d={`M${width - 5} ${y(target) - 4} l4 4 l-4 4 l-4 -4 z`}
						fill="var(--ax-neutral-000)"
						stroke="var(--ax-neutral-1000)"
						strokeWidth="1.3"
					/>
				</>
			)}
			<polyline
				points={points.map((point) => `${point.x},${point.y}`).join(' ')}
				fill="none"
				stroke="currentColor"
				strokeWidth="1.75"
			/>
			{last === undefined ? null : <circle cx={last.x} cy={last.y} r="3" fill="currentColor" />}
			{base === undefined ? null : (
				<circle
					cx={base.x}
					cy={base.y}
					r="2.8"
					fill="var(--ax-neutral-000)"
					stroke="currentColor"
					strokeWidth="1.5"
				/>
			)}
		</svg>
	)
}

/** How a chart's marks read, for the line under a table of sparklines. */
export function SparklineKey() {
	const words = useTranslations('ui')
	return <span>{words('sparklineKey')}</span>
}
