import type { ReactNode } from 'react'
import { Drawing } from './figure.tsx'

/** A page that fits one sheet of paper. */
export function OneSheet({ children }: { children: ReactNode }) {
	return <div className="one-sheet">{children}</div>
}

/** A few figures beside each other, each with its finding; on paper they keep together on one page. */
export function FewFigures({ children }: { children: ReactNode }) {
	return <div className="few-figures">{children}</div>
}

type FewFigureProps = {
	/** The finding as a sentence. */
	title: ReactNode
	/** How it stands, in words. */
	status: ReactNode
	svg: string
	svgNarrow: string
	alt: string
	/** What else must be known to read it, e.g. a forecast or weak data. */
	notes?: readonly { readonly key: string; readonly text: ReactNode }[]
	links: ReactNode
}

export function FewFigure({ title, status, svg, svgNarrow, alt, notes = [], links }: FewFigureProps) {
	return (
		<article className="few-figure">
			<h3>{title}</h3>
			<div className="few-figure-status">{status}</div>
			<div className="only-wide">
				<Drawing svg={svg} alt={alt} />
			</div>
			<div className="only-narrow">
				<Drawing svg={svgNarrow} alt={alt} />
			</div>
			{notes.length === 0 ? null : (
				<ul className="few-figure-notes">
					{notes.map(({ key, text }) => (
						<li key={key}>{text}</li>
					))}
				</ul>
			)}
			<p className="few-figure-links">{links}</p>
		</article>
	)
}
