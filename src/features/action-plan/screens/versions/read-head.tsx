import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { DefinitionRows } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { VersionPage } from '../../queries/versions/version-page.ts'

type HeadProps = Pick<VersionPage, 'document' | 'superiors'>

/** What a plan is, whose, for which years and whom, and which documents it makes concrete. */
export function ReadHead({ document, superiors }: HeadProps) {
	const words = useTranslations('planVersions')
	const levels = useTranslations('planDraft.levels')
	const format = useFormat()
	const fields = (field: 'kind' | 'level' | 'committee') => words(`difference.fields.${field}`)
	const rows: { label: string; value: ReactNode }[] = [
		{ label: fields('kind'), value: document.kind },
		{ label: fields('level'), value: levels(`${document.level}.name`) },
		{ label: fields('committee'), value: document.committee },
		{
			label: words('history.holds'),
			value: format.years(String(document.validFrom), String(document.validTo)),
		},
	]
	if (document.targetGroups.length > 0) {
		const groups = document.targetGroups.map(({ text }) => text).join('; ')
		rows.push({ label: words('history.for'), value: groups })
	}
	if (superiors.length > 0) {
		rows.push({ label: words('tree.makesConcrete'), value: <Superiors superiors={superiors} /> })
	}
	return (
		<section className="section">
			<DefinitionRows rows={rows} />
		</section>
	)
}

function Superiors({ superiors }: Pick<VersionPage, 'superiors'>) {
	const words = useTranslations('planVersions.tree')
	return (
		<ul className="stack-8">
			{superiors.map(({ id, title, passage, page, planId, linked }) => (
				<li key={id}>
					{linked && planId !== null ? <TextLink to={`/plans/${planId}`}>{title}</TextLink> : title}
					{page === null ? null : <span className="quiet">, {words('page', { page })}</span>}
					{passage === '' ? null : <div className="quiet">{words('passage', { passage })}</div>}
				</li>
			))}
		</ul>
	)
}
