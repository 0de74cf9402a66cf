import { useTranslations } from 'use-intl'
import type { Block, Cell, Table } from '../../../../foundation/document.ts'
import type { Listed, Place } from '../../queries/open-place.ts'
import { Crumbs, OnPage } from './frame.tsx'
import { useReading, useWriting } from './reader.tsx'

/** A network's yearly reports, where it has any. */
export function Reports({ reports }: Pick<Listed, 'reports'>) {
	const words = useTranslations('publicPages.report')
	const { places } = useReading()
	if (reports.length === 0) return null
	return (
		<section id="reports">
			<h2>{words('title')}</h2>
			<ul className="rows">
				{reports.map(({ slug, title }) => (
					<li key={slug}>
						<a href={`${places.home}/reports/${slug}`}>{title}</a>
					</li>
				))}
			</ul>
		</section>
	)
}

/** A report as it was frozen, with the same as files, and the versions before it. */
export function ReportPage({
	content,
	address,
	earlier,
}: Pick<Extract<Place, { is: 'yearly-report' }>, 'content' | 'address' | 'earlier'>) {
	const words = useTranslations('publicPages.report')
	const write = useWriting('')
	const { site, places } = useReading()
	const { title, audience, version, frozenOn, reason, document, digest } = content
	const here = `${places.home}/reports/${address}`
	const latest = `${places.home}/reports/${address.split('/')[0]}`
	return (
		<>
			<div>
				<Crumbs to={[{ href: places.home, label: site.name }]} />
				<h1>{title}</h1>
				<p className="lead">{words('to', { audience })}</p>
				<p className="note">{words('version', { version: String(version), day: write.day(frozenOn) })}</p>
			</div>
			<OnPage links={document.sections.map(({ key, heading }) => ({ href: `#${key}`, label: heading }))} />
			{earlier ? (
				<p className="notice">
					{words('later')} <a href={latest}>{words('toLater')}</a>
				</p>
			) : null}
			{reason === '' ? null : <p>{words('corrected', { reason })}</p>}
			<p>
				{words('files')}: <a href={`${here}/report.docx`}>{words('word')}</a>,{' '}
				<a href={`${here}/report.pdf`}>{words('pdf')}</a>
			</p>
			{document.sections.map(({ key, heading, blocks }) => (
				<section key={key} id={key}>
					<h2>{heading}</h2>
					{blocks.map((block) => (
						<Told key={keyOf(block)} block={block} />
					))}
				</section>
			))}
			{content.earlier.length === 0 || earlier ? null : (
				<section>
					<h2>{words('earlier')}</h2>
					<ul>
						{content.earlier.map((one) => (
							<li key={one.version}>
								<a href={`${latest}/versions/${one.version}`}>
									{words('earlierOne', { version: String(one.version), day: write.day(one.frozenOn) })}
								</a>
							</li>
						))}
					</ul>
				</section>
			)}
			<p className="note long">{words('digest', { digest })}</p>
		</>
	)
}

/** What a block says tells it from its neighbours. */
function keyOf(block: Block): string {
	switch (block.is) {
		case 'paragraph':
		case 'subheading':
			return block.text
		case 'table':
			return block.caption
		case 'list':
			return block.items.join('|')
		case 'clauses':
			return block.clauses.join('|')
		case 'chart':
			return block.chart.title
		case 'signatures':
			return block.people.map(({ name }) => name).join('|')
	}
}

function Told({ block }: { block: Block }) {
	switch (block.is) {
		case 'paragraph':
			return <p>{block.text}</p>
		case 'subheading':
			return <h3>{block.text}</h3>
		case 'list':
			return (
				<ul>
					{block.items.map((item) => (
						<li key={item}>{item}</li>
					))}
				</ul>
			)
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
		case 'table':
			return <Figures table={block} />
		// A yearly report has neither.
		case 'chart':
		case 'signatures':
			return null
	}
}

function Figures({ table: { caption, columns, rows, note } }: { table: Table }) {
	return (
		<>
			<table className="fold">
				<caption>{caption}</caption>
				<thead>
					<tr>
						{columns.map(({ heading, align }) => (
							<th key={heading} scope="col" className={align === 'end' ? 'n' : undefined}>
								{heading}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) =>
						row.is === 'group' ? (
							<tr key={row.heading} className="group">
								<th scope="rowgroup" colSpan={columns.length}>
									{row.heading}
								</th>
							</tr>
						) : (
							<tr key={row.cells.map(({ text }) => text).join('|')}>
								{row.cells.map((cell, place) =>
									place === 0 ? (
										<th key={columns[place]?.heading} scope="row">
											<Said cell={cell} />
										</th>
									) : (
										<td
											key={columns[place]?.heading}
											className={columns[place]?.align === 'end' ? 'n' : undefined}
											data-name={columns[place]?.heading}
										>
											<Said cell={cell} />
										</td>
									),
								)}
							</tr>
						),
					)}
				</tbody>
			</table>
			{note === '' ? null : <p className="note">{note}</p>}
		</>
	)
}

function Said({ cell: { text, after } }: { cell: Cell }) {
	return (
		<>
			{text}
			{after === undefined ? null : <div className="note">{after}</div>}
		</>
	)
}
