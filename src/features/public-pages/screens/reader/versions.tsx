import { useTranslations } from 'use-intl'
import type { Plan } from '../../queries/reading.ts'
import { Change, keyOf } from './change.tsx'
import { Crumbs } from './frame.tsx'
import { Paragraphs } from './plan.tsx'
import { useReading, useWriting } from './reader.tsx'

/** The plan's life: each version as it was decided, the decisions, and what changed from one to the next. */
export function VersionsPage({ plan }: { plan: Plan }) {
	const words = useTranslations('publicPages.versions')
	const write = useWriting('')
	const { places } = useReading()
	return (
		<>
			<div>
				<Crumbs to={[{ href: places.plan, label: plan.title }]} />
				<h1>{words('title')}</h1>
				<p className="lead">{words('lead')}</p>
			</div>
			<ul className="rows">
				{plan.versions.toReversed().map(({ number, state, inForceFrom }) => (
					<li key={number}>
						<b>{words('number', { number: String(number) })}</b>. {words(`states.${state}`)}.{' '}
						{words('from', { day: write.day(inForceFrom) })}{' '}
						<a href={`${places.plan}/versions/${number}`}>{words('read', { number: String(number) })}</a>
					</li>
				))}
			</ul>
			{plan.differences.length === 0 ? null : (
				<section>
					<h2>{words('differences')}</h2>
					<ul>
						{plan.differences.toReversed().map(({ from, to, changes }) => (
							<li key={`${from}-${to}`}>
								<a href={`${places.plan}/versions/${from}-${to}`}>
									{words('difference', { from: String(from), to: String(to), count: changes.length })}
								</a>
							</li>
						))}
					</ul>
				</section>
			)}
			{plan.decisions.length === 0 ? null : (
				<section>
					<h2>{words('decisions')}</h2>
					<ul className="rows">
						{plan.decisions.map((decision) => (
							<li key={`${decision.decidedOn} ${decision.kind}`}>
								<Decision decision={decision} />
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	)
}

function Decision({ decision }: { decision: Plan['decisions'][number] }) {
	const words = useTranslations('publicPages.versions')
	const write = useWriting('')
	const { kind, body, decidedOn, paragraph, registryNumber, clauses } = decision
	const named = kind.charAt(0).toUpperCase() + kind.slice(1)
	return (
		<>
			{words('decision', { kind: named, body, day: write.day(decidedOn) })}{' '}
			{paragraph === null ? '' : `${paragraph}. `}
			{registryNumber === null ? '' : words('registry', { number: registryNumber })}
			{clauses.length === 0 ? null : (
				<ol aria-label={words('clauses')}>
					{clauses.map((clause) => (
						<li key={clause}>{clause}</li>
					))}
				</ol>
			)}
		</>
	)
}

/** One version in full, as it was decided. */
export function VersionPage({ plan, version }: { plan: Plan; version: Plan['versions'][number] }) {
	const words = useTranslations('publicPages.versions')
	const plans = useTranslations('publicPages.plan')
	const write = useWriting('')
	const { number, state, inForceFrom, sections, goals, indicators, activities } = version
	return (
		<>
			<div>
				<VersionCrumbs plan={plan} />
				<h1>{words('number', { number: String(number) })}</h1>
				<p className="note">
					{words(`states.${state}`)}. {words('from', { day: write.day(inForceFrom) })}
				</p>
			</div>
			{sections.map(({ heading, text }) => (
				<section key={`${heading} ${text}`}>
					<h2>{heading}</h2>
					<Paragraphs text={text} />
				</section>
			))}
			<section>
				<h2>{words('goals')}</h2>
				<ol>
					{goals.map((goal) => (
						<li key={goal}>{goal}</li>
					))}
				</ol>
			</section>
			<section>
				<h2>{words('indicators')}</h2>
				<table className="fold">
					<thead>
						<tr>
							<th scope="col">{plans('indicator')}</th>
							<th scope="col">{plans('base')}</th>
							<th scope="col">{plans('target')}</th>
						</tr>
					</thead>
					<tbody>
						{indicators.map(({ name, base, target }) => (
							<tr key={name}>
								<th scope="row">{name}</th>
								<td data-name={plans('base')}>{base}</td>
								<td data-name={plans('target')}>{target}</td>
							</tr>
						))}
					</tbody>
				</table>
			</section>
			<section>
				<h2>{words('activities')}</h2>
				<ul className="rows">
					{activities.map(({ key, text, words: more }) => (
						<li key={key}>
							{text}
							{more === '' ? null : <p className="note">{more}</p>}
						</li>
					))}
				</ul>
			</section>
		</>
	)
}

/** Every change from one version to the next, part by part. */
export function DifferencePage({
	plan,
	difference,
}: {
	plan: Plan
	difference: Plan['differences'][number]
}) {
	const words = useTranslations('publicPages.difference')
	const { from, to, changes } = difference
	const parts = [...new Set(changes.map(({ part }) => part))]
	return (
		<>
			<div>
				<VersionCrumbs plan={plan} />
				<h1>{words('title', { from: String(from), to: String(to) })}</h1>
				<p className="lead">
					{changes.length === 0 ? words('none') : words('lead', { count: changes.length })}
				</p>
			</div>
			{parts.map((part) => (
				<section key={part}>
					<h2>{words(`parts.${part}`)}</h2>
					{changes
						.filter((change) => change.part === part)
						.map((change) => (
							<Change key={keyOf(change)} change={change} />
						))}
				</section>
			))}
		</>
	)
}

function VersionCrumbs({ plan }: { plan: Plan }) {
	const words = useTranslations('publicPages.versions')
	const { places } = useReading()
	return (
		<Crumbs
			to={[
				{ href: places.plan, label: plan.title },
				{ href: `${places.plan}/versions`, label: words('title') },
			]}
		/>
	)
}
