import { useTranslations } from 'use-intl'
import type { KnowledgeTemplate } from '../../queries/knowledge/knowledge-template.ts'
import { Written } from './written.tsx'

/** What one version of a template says: a list, a text, or what a plan has in it. */
export function VersionSaid({ version }: { version: KnowledgeTemplate['versions'][number] }) {
	const words = useTranslations('knowledge.template')
	const { news, text, items, plan } = version
	return (
		<div className="stack-16">
			{news === '' ? null : <p className="reading">{words('news', { news })}</p>}
			{items === null ? null : <Listed items={items} />}
			{items === null && text !== null ? <Written text={text} /> : null}
			{plan === null ? null : (
				<>
					<p className="reading">
						<b>{plan.title}.</b>{' '}
						{words('holds', { activities: plan.activities, indicators: plan.indicators })}
					</p>
					<Part title={words('goals')} items={plan.goals} />
					<Part title={words('sections')} items={plan.sections} />
				</>
			)}
		</div>
	)
}

function Part({ title, items }: { title: string; items: readonly string[] }) {
	if (items.length === 0) return null
	return (
		<div className="stack-8">
			<h3>{title}</h3>
			<Listed items={items} />
		</div>
	)
}

function Listed({ items }: { items: readonly string[] }) {
	const told = items.map((item, place) => ({ key: String(place), item }))
	return (
		<ul className="reading stack-8">
			{told.map(({ key, item }) => (
				<li key={key}>{item}</li>
			))}
		</ul>
	)
}
