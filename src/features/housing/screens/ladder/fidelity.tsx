import { useTranslations } from 'use-intl'
import { Sparkline } from '../../../../ui/figure.tsx'
import { Unverified } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { housingFirstPage } from '../../queries/ladder/housing-first-page.ts'

type Page = Extract<Awaited<ReturnType<typeof housingFirstPage>>, { is: 'done' }>['value']

/** How true the programme is to what it promises, as its own team has seen it over time. */
export function Fidelity({ page }: { page: Page }) {
	const words = useTranslations('ladder.first')
	const format = useFormat()
	const { assessments, course, domains, form } = page
	const values = course.map(({ onDay, mean }) => `${format.day(onDay)} ${format.number(mean, 1)}`).join(', ')
	return (
		<Section
			title={words('fidelity')}
			note={words('fidelityNote', { version: String(form.version) })}
			aside={form.source.verified ? undefined : <Unverified of="source" />}
		>
			{assessments.length === 0 ? (
				<p className="quiet">{words('fidelityNone')}</p>
			) : (
				<>
					<Sparkline values={course.map(({ mean }) => mean)} label={words('alt', { values })} />
					<DataTable
						caption={words('fidelity')}
						rows={assessments}
						rowKey={({ id }) => id}
						columns={[
							{
								...{ key: 'day', head: words('day'), fold: 'title' },
								cell: ({ onDay, summary }) => (
									<>
										{format.day(onDay)}
										{summary === null ? null : <span className="quiet small"> {summary}</span>}
									</>
								),
							},
							...domains.map((domain) => ({
								...{
									key: domain,
									head: words(`domains.${domain}`),
									align: 'right' as const,
									fold: 'line' as const,
								},
								cell: ({ means }: Page['assessments'][number]) => {
									const mean = means[domain]
									return mean === null ? '–' : format.number(mean, 1)
								},
							})),
							{ key: 'by', head: words('by'), fold: 'line', cell: ({ recordedBy }) => recordedBy },
						]}
					/>
				</>
			)}
		</Section>
	)
}
