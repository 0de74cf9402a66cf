import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { KnowledgeTemplate } from '../../queries/knowledge/knowledge-template.ts'
import { type Licence, licenceName } from '../../rules/knowledge/library.ts'

/** What was made here of templates, with where it came from and whether there is a newer version. */
export function Copies({ copies }: { copies: KnowledgeTemplate['copies'] }) {
	const words = useTranslations('knowledge')
	const format = useFormat()
	return (
		<Section title={words('copies.title')}>
			<DataTable
				caption={words('copies.title')}
				rows={copies}
				rowKey={({ id }) => id}
				columns={[
					{
						key: 'name',
						head: words('copies.columns.name'),
						width: '35%',
						cell: ({ name, planId, guidelineId }) => (
							<TextLink to={planId === null ? `/plans/guidelines/${guidelineId}` : `/plans/${planId}/draft`}>
								{name}
							</TextLink>
						),
					},
					{
						key: 'origin',
						head: words('copies.columns.origin'),
						fold: 'line',
						cell: ({ templateId, title, networkName, licensor, licence }) => (
							<>
								<TextLink to={`/knowledge/templates/${templateId}`}>
									{words('copies.origin', { title, network: networkName })}
								</TextLink>
								<div className="quiet small">
									{words('copies.terms', {
										licensor,
										licence: words(`licences.${licenceName[licence as Licence]}`),
									})}
								</div>
							</>
						),
					},
					{
						key: 'version',
						head: words('copies.columns.version'),
						fold: 'line',
						cell: ({ templateVersion, copiedOn, newer }) => (
							<>
								{words('copies.copied', {
									number: String(templateVersion),
									day: format.dayFull(copiedOn),
								})}
								{newer === null ? null : (
									<div>
										<Tone kind="warning">{words('copies.newer', { number: String(newer.number) })}</Tone>
									</div>
								)}
							</>
						),
					},
				]}
			/>
		</Section>
	)
}
