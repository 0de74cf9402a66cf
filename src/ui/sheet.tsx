import type { ReactNode } from 'react'
import type { Block, Letterhead, Table, Tone } from '../foundation/document.ts'
import { Drawing } from './figure.tsx'
import { Source } from './page.tsx'

/** A chart has been drawn by the server; everything else is words. */
export type SheetBlock =
	| Exclude<Block, { is: 'chart' }>
	| { is: 'drawing'; title: string; deck: string; source: string; svg: string; alternative: string }

export type SheetSection = { key: string; heading: string; blocks: readonly SheetBlock[] }

type SheetProps = {
	title: string
	letterhead: Letterhead
	stamps: readonly string[]
	sections: readonly SheetSection[]
	/** What stands at a section's heading, e.g. a way to change it. */
	aside?: (section: SheetSection) => ReactNode
	/** A part that is being written: its form stands where the part will. */
	writing?: { readonly key: string; readonly form: ReactNode } | undefined
}

/** A paper as it will print, on its sheet. */
export function Sheet({ title, letterhead, stamps, sections, aside, writing }: SheetProps) {
	const inPlace = sections.some((section) => section.key === writing?.key)
	return (
		<article className="sheet">
			{stamps.map((stamp) => (
				<p key={stamp} className="sheet-stamp">
					{stamp}
				</p>
			))}
			<header className="sheet-head">
				<p>
					<b>{letterhead.organisation}</b>
					<br />
					<span className="small">{letterhead.unit}</span>
				</p>
				<dl>
					{letterhead.facts.map(([label, value]) => (
						<div key={label}>
							<dt>{label}</dt>
							<dd>{value}</dd>
						</div>
					))}
				</dl>
			</header>
			<p>{letterhead.addressee}</p>
			{letterhead.copyTo === '' ? null : <p className="small quiet">{letterhead.copyTo}</p>}
			<h2 className="sheet-title">{title}</h2>
			{writing === undefined || inPlace ? null : <div className="sheet-writing">{writing.form}</div>}
			{sections.map((section) => (
				<section key={section.key} id={section.key}>
					<div className="sheet-section-head">
						<h3>{section.heading}</h3>
						{aside?.(section)}
					</div>
					{writing?.key === section.key ? (
						<div className="sheet-writing">{writing.form}</div>
					) : (
						section.blocks.map((block) => <SheetPart key={keyOf(block)} block={block} />)
					)}
				</section>
			))}
		</article>
	)
}

/** What a block says tells it from its neighbours. */
function keyOf(block: SheetBlock): string {
	switch (block.is) {
		case 'paragraph':
		case 'subheading':
			return block.text
		case 'table':
			return block.caption
		case 'drawing':
			return block.title
		case 'clauses':
			return block.clauses.join('|')
		case 'list':
			return block.items.join('|')
		case 'signatures':
			return block.people.map((person) => person.name).join('|')
	}
}

function SheetPart({ block }: { block: SheetBlock }) {
	switch (block.is) {
		case 'paragraph':
			return <p>{block.text}</p>
		case 'subheading':
			return <h4>{block.text}</h4>
		case 'clauses':
			return (
				<>
					{block.lead === '' ? null : <p>{block.lead}</p>}
					<ol>
						{block.clauses.map((clause) => (
							<li key={clause}>{clause}</li>
						))}
					</ol>
				</>
			)
		case 'list':
			return (
				<ul>
					{block.items.map((item) => (
						<li key={item}>{item}</li>
					))}
				</ul>
			)
		case 'table':
			return <SheetTable table={block} />
		case 'signatures':
			return (
				<div className="sheet-signatures">
					{block.people.map((person) => (
						<p key={person.name}>
							{person.name}
							<br />
							<span className="small quiet">{person.title}</span>
						</p>
					))}
				</div>
			)
		case 'drawing':
			return (
				<figure className="figure">
					<figcaption>
						<h4>{block.title}</h4>
						<p className="figure-deck">{block.deck}</p>
					</figcaption>
					<Drawing svg={block.svg} alt={block.alternative} />
					<Source>{block.source}</Source>
				</figure>
			)
	}
}

function SheetTable({ table }: { table: Table }) {
	return (
		<>
			<table className="table">
				<caption>{table.caption}</caption>
				<thead>
					<tr>
						{table.columns.map((column) => (
							<th key={column.heading} scope="col" className={column.align === 'end' ? 'right' : undefined}>
								{column.heading}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{table.rows.map((row) =>
						row.is === 'group' ? (
							<tr key={`group-${row.heading}`} className="group">
								<th scope="rowgroup" colSpan={table.columns.length}>
									{row.heading}
								</th>
							</tr>
						) : (
							<tr key={row.cells.map((cell) => cell.text).join('|')}>
								{row.cells.map((cell, at) => (
									<td
										key={table.columns[at]?.heading}
										className={`${table.columns[at]?.align === 'end' ? 'right ' : ''}${at === 0 ? 'fold-title' : 'fold-line'}`}
										data-head={table.columns[at]?.heading}
									>
										<Toned tone={cell.tone}>{cell.text}</Toned>
										{cell.after === undefined ? null : <span className="small quiet"> {cell.after}</span>}
									</td>
								))}
							</tr>
						),
					)}
				</tbody>
			</table>
			{table.note === '' ? null : <Source>{table.note}</Source>}
		</>
	)
}

function Toned({ tone, children }: { tone: Tone | undefined; children: string }) {
	return tone === undefined ? children : <span className={`sheet-tone ${tone}`}>{children}</span>
}

/** The desk the sheet lies on: parts to the left, what it rests on to the right. */
export function SheetDesk({
	parts,
	aside,
	children,
}: {
	parts: ReactNode
	aside: ReactNode
	children: ReactNode
}) {
	return (
		<div className="desk">
			<div className="desk-parts">{parts}</div>
			{children}
			<div className="desk-aside">{aside}</div>
		</div>
	)
}
